package org.alongside.members.staff;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Everyone who works for the charity, or did. */
interface StaffPeople extends JpaRepository<StaffPerson, UUID> {

	@Query("select distinct s.personId from StaffPerson s join s.roles r where r in ?1")
	List<UUID> withAnyOf(Collection<StaffRole> roles);

	@Query("select s from StaffPerson s order by s.invitedAt, s.personId limit 51")
	List<StaffPerson> first();

	@Query("""
			select s from StaffPerson s
			where s.invitedAt > ?1 or (s.invitedAt = ?1 and s.personId > ?2)
			order by s.invitedAt, s.personId limit 51
			""")
	List<StaffPerson> after(Instant invitedAt, UUID person);

}

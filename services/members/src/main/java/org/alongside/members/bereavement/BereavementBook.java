package org.alongside.members.bereavement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Every death that staff were told of. */
interface BereavementBook extends JpaRepository<Bereavement, UUID> {

	@Query("select b from Bereavement b where b.memberId = ?1 and b.correctedAt is null")
	Optional<Bereavement> standing(UUID member);

	@Query("select b from Bereavement b where b.offeredAt is null and b.correctedAt is null and b.id > ?1 order by b.id")
	List<Bereavement> toDoAfter(UUID id, Limit limit);

	@Query("select count(b) from Bereavement b where b.offeredAt is null and b.correctedAt is null")
	long toDo();

	@Modifying
	@Query("delete from Bereavement b where b.memberId = ?1")
	int forget(UUID member);

}

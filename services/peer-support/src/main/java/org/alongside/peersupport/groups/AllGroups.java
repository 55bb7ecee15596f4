package org.alongside.peersupport.groups;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AllGroups extends JpaRepository<GroupSeries, UUID> {

	@Query("select g from GroupSeries g where g.id < :before order by g.id desc limit :most")
	List<GroupSeries> newest(UUID before, int most);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select g from GroupSeries g where g.id = :id")
	Optional<GroupSeries> locked(UUID id);

	@Query("select g.id from GroupSeries g where g.facilitatorId = :member or g.backupId = :member order by g.id")
	List<UUID> ledBy(UUID member);

}

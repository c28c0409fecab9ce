package dev.framewise.advice;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads advice, whole or for one framework.
 */
interface AdviceRepository extends Repository<AdviceEntity, String> {

	@Query("select a from AdviceEntity a left join fetch a.roles where a.guide = :guide")
	Optional<AdviceEntity> withRoles(String guide);

	@Query("select r from RoleEntity r left join fetch r.frameworks where r.guide = :guide order by r.position")
	List<RoleEntity> withFrameworks(String guide);

	@Query("select a.bothHtml from AdviceEntity a where a.guide = :guide")
	Optional<String> both(String guide);

	@Query("select r from ReasonEntity r where r.framework = :framework order by r.position")
	List<ReasonEntity> reasons(String framework);

	@Query("select e from ExampleEntity e where e.framework = :framework order by e.position")
	List<ExampleEntity> examples(String framework);

	@Query("select q from QuickstartEntity q where q.quickstart.framework = :framework order by q.position")
	List<QuickstartEntity> quickstarts(String framework);

	@Query("select s from LearningStepEntity s where s.framework = :framework order by s.position")
	List<LearningStepEntity> learning(String framework);

	@Query("""
			select r from RoleEntity r left join fetch r.frameworks
			where :framework member of r.frameworks
			order by r.position
			""")
	List<RoleEntity> roles(String framework);

}

package dev.framewise.guide;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads and clears guides. Pages are pages of slugs: what is read by a page of rows
 * cannot be joined to its lists in one query.
 */
interface GuideRepository extends Repository<GuideEntity, String> {

	String NEWEST_FIRST = " order by g.changed desc, g.slug";

	Optional<GuideEntity> findById(String slug);

	List<GuideEntity> findBySlugIn(Collection<String> slugs);

	@Query("select g.slug from GuideEntity g" + NEWEST_FIRST)
	Page<String> all(Pageable page);

	@Query("select g.slug from GuideEntity g join g.tags t where t.name = :tag" + NEWEST_FIRST)
	Page<String> tagged(String tag, Pageable page);

	@Query("select g.slug from GuideEntity g where g.author = :author" + NEWEST_FIRST)
	Page<String> by(String author, Pageable page);

	@Query("select g from GuideEntity g where :framework member of g.compares" + NEWEST_FIRST)
	List<GuideEntity> comparing(String framework);

	@Query("select g from GuideEntity g where g.compares is not empty" + NEWEST_FIRST)
	List<GuideEntity> comparisons();

	@Query("select min(g.slug) from GuideEntity g where :alias member of g.aliases")
	Optional<String> slugOfAlias(String alias);

	@Query("select t.name as name, count(t) as guides from TagEntity t group by t.name")
	List<TagCount> tags();

	// The database takes all that hangs on guides along.
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@NativeQuery("delete from guide")
	void deleteEverything();

	/**
	 * How many guides have a tag.
	 */
	interface TagCount {

		String getName();

		long getGuides();

	}

}

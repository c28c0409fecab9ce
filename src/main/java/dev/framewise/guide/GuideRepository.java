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
 * Reads and clears guides. Lists are lists of slugs: rows that are joined to others
 * cannot be counted off by the page.
 */
interface GuideRepository extends Repository<GuideEntity, String> {

	String NEWEST_FIRST = " order by g.changed desc, g.slug";

	Optional<GuideEntity> findById(String slug);

	@Query("select g from GuideEntity g left join fetch g.tags where g.slug in :slugs")
	List<GuideEntity> withTags(Collection<String> slugs);

	@Query("select g from GuideEntity g left join fetch g.compares where g.slug in :slugs")
	List<GuideEntity> withCompares(Collection<String> slugs);

	@Query("select g.slug from GuideEntity g" + NEWEST_FIRST)
	Page<String> all(Pageable page);

	@Query("select g.slug from GuideEntity g join g.tags t where t.name = :tag" + NEWEST_FIRST)
	Page<String> tagged(String tag, Pageable page);

	@Query("select g.slug from GuideEntity g where g.author = :author" + NEWEST_FIRST)
	Page<String> by(String author, Pageable page);

	@Query("select g.slug from GuideEntity g join g.compares c where c = :framework" + NEWEST_FIRST)
	List<String> comparing(String framework);

	@Query("""
			select g.slug from GuideEntity g
			where g.slug in (select h.slug from GuideEntity h join h.compares c where c in :frameworks)
			""" + NEWEST_FIRST)
	List<String> comparingAny(Collection<String> frameworks);

	@Query("select g.slug from GuideEntity g where g.compares is not empty" + NEWEST_FIRST)
	List<String> comparisons(Pageable page);

	@Query("select g.slug from GuideEntity g where g.draft = true" + NEWEST_FIRST)
	List<String> drafts();

	@Query("select min(g.slug) from GuideEntity g join g.aliases a where a = :alias")
	Optional<String> slugOfAlias(String alias);

	@Query("select g.slug as guide, a as alias from GuideEntity g join g.aliases a where g.slug in :slugs")
	List<GuideAlias> aliases(Collection<String> slugs);

	@Query("""
			select g.slug as guide, r as related from GuideEntity g join g.related r
			where g.slug in :slugs order by g.slug, index(r)
			""")
	List<RelatedGuide> related(Collection<String> slugs);

	// By one parameter: what has a list of them is translated anew each time.
	@Query("""
			select new dev.framewise.guide.GuideEntry(h.slug, h.title, h.summary, h.changed, h.matrix, h.wizard,
				case when h.compares is not empty then true else false end)
			from GuideEntity g join g.related r join GuideEntity h on h.slug = r
			where g.slug = :slug order by index(r)
			""")
	List<GuideEntry> next(String slug);

	@Query("select s from GuideSourceEntity s join fetch s.guide g where g.slug in :slugs order by s.position")
	List<GuideSourceEntity> sources(Collection<String> slugs);

	@Query("""
			select new dev.framewise.guide.GuideEntry(g.slug, g.title, g.summary, g.changed, g.matrix, g.wizard,
				case when g.compares is not empty then true else false end)
			from GuideEntity g
			""" + NEWEST_FIRST)
	List<GuideEntry> entries();

	@Query("select p from ArticlePartEntity p where p.guide.slug in :slugs order by p.position")
	List<ArticlePartEntity> parts(Collection<String> slugs);

	@Query("select f from FaqEntryEntity f where f.guide.slug in :slugs order by f.position")
	List<FaqEntryEntity> faq(Collection<String> slugs);

	@Query("select t.name as name, count(t) as guides from TagEntity t group by t.name")
	List<TagCount> tags();

	// The database takes all that hangs on guides along.
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@NativeQuery("delete from guide where slug in (:slugs)")
	void delete(Collection<String> slugs);

	/**
	 * A slug that a guide had before.
	 */
	interface GuideAlias {

		String getGuide();

		String getAlias();

	}

	/**
	 * A guide to read next.
	 */
	interface RelatedGuide {

		String getGuide();

		String getRelated();

	}

	/**
	 * How many guides have a tag.
	 */
	interface TagCount {

		String getName();

		long getGuides();

	}

}

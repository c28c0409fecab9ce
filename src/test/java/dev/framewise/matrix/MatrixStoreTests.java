package dev.framewise.matrix;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.framewise.QueryCount;
import dev.framewise.StoreTest;
import dev.framewise.guide.GuideStore;
import dev.framewise.guide.SomeGuides;
import dev.framewise.markdown.RichText;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@StoreTest
class MatrixStoreTests {

	@Autowired
	private GuideStore guides;

	@Autowired
	private MatrixStore store;

	@Autowired
	private EntityManager entities;

	@BeforeEach
	void addGuides() {
		List.of("one", "two").forEach((slug) -> this.guides.save(SomeGuides.bare(slug), List.of()));
	}

	@Test
	void findsEveryKindOfCell() {
		Matrix matrix = ofCells(
				Stream.of("Yes (Größe 🙂)", "Partial: ab, c", "Via plugin", "✗", "?", "", "Go <b>", "2005", "1 s",
						"1.50 s", "1.2M req/s", "~5–10k req/s (async)", "0 %", "0.000000000000001 s", "999,999 µs"));
		this.store.save("one", matrix);
		assertThat(this.store.find("one")).contains(matrix);
	}

	@Test
	void findsTheGreatestQuantityThereCanBe() {
		BigDecimal most = new BigDecimal("999999999999999999999.999999999999999");
		Quantity quantity = new Quantity(new BigDecimal("1200000"), most, "req/s", true);
		Cell cell = new Cell("a", new CellValue("many", null, quantity, "note"), "many", List.of());
		this.store.save("one", of(List.of(cell)));
		assertThat(this.store.find("one")).contains(of(List.of(cell)));
	}

	@Test
	void keepsTheOrderOfSectionsRowsCellsAndCitations() {
		Cell cited = new Cell("z", CellValue.of("Yes"), "Yes",
				List.of(new Citation(2, 1), new Citation(1, 4), new Citation(2, 2)));
		Criterion row = new Criterion("z", RichText.of("Z"), Direction.LOWER, List.of(cited, Cell.unknown("a")));
		Criterion next = new Criterion("a", RichText.of("A"), Direction.HIGHER, List.of());
		Matrix matrix = new Matrix(List.of(new MatrixSection("z", "Zuletzt", "Merkmal", List.of(row, next)),
				new MatrixSection("empty", "", "", List.of()),
				new MatrixSection("a", "Anfang", "Merkmal", List.of(next))));
		this.store.save("one", matrix);
		assertThat(this.store.find("one")).contains(matrix);
	}

	@Test
	void isEmptyWhereAGuideHasNone() {
		assertThat(this.store.find("one")).isEmpty();
		assertThat(this.store.find("gone")).isEmpty();
	}

	@Test
	void goesWithItsGuide() {
		this.store.save("one", large(2, 2));
		this.guides.delete("one");
		assertThat(this.store.find("one")).isEmpty();
		assertThat(this.store.cellsOf("f1")).isEmpty();
	}

	@Test
	void tellsTheCellsOfOneFramework() {
		this.store.save("two", large(1, 2));
		this.store.save("one", large(2, 2));
		assertThat(this.store.cellsOf("f1")).containsExactly(placed("one", 0), placed("one", 1), placed("two", 0));
		assertThat(this.store.cellsOf("f2")).isEmpty();
	}

	@Test
	void findsTheSameHoweverOftenOneTransactionAsks() {
		this.store.save("one", large(2, 2));
		List<FrameworkCell> cells = this.store.cellsOf("f1");
		assertThat(this.store.find("one")).contains(large(2, 2));
		assertThat(this.store.find("one")).contains(large(2, 2));
		assertThat(this.store.cellsOf("f1")).isEqualTo(cells);
	}

	@Test
	void readsManyRowsWithAsManyQueriesAsOne() {
		this.store.save("one", large(1, 2));
		long few = QueryCount.of(this.entities, () -> this.store.find("one"));
		long fewCells = QueryCount.of(this.entities, () -> this.store.cellsOf("f1"));
		this.store.save("two", large(100, 6));
		assertThat(QueryCount.of(this.entities, () -> this.store.find("two"))).isEqualTo(few).isEqualTo(3);
		assertThat(QueryCount.of(this.entities, () -> this.store.cellsOf("f1"))).isEqualTo(fewCells).isEqualTo(1);
	}

	private static Matrix ofCells(Stream<String> texts) {
		List<String> written = texts.toList();
		return of(IntStream.range(0, written.size())
			.mapToObj((i) -> new Cell("f" + i, CellValue.of(written.get(i)), written.get(i), List.of()))
			.toList());
	}

	private static Matrix of(List<Cell> cells) {
		Criterion criterion = new Criterion("row", new RichText("Zeile", "<code>Zeile</code>"), null, cells);
		return new Matrix(List.of(new MatrixSection("section", "Abschnitt", "Merkmal", List.of(criterion))));
	}

	private static Matrix large(int rows, int frameworks) {
		return new Matrix(List.of(new MatrixSection("section", "Abschnitt", "Merkmal",
				IntStream.range(0, rows).mapToObj((row) -> row(row, frameworks)).toList())));
	}

	private static Criterion row(int number, int frameworks) {
		return new Criterion("row-" + number, RichText.of("Zeile " + number), null,
				IntStream.range(0, frameworks).mapToObj((framework) -> cell(number, framework)).toList());
	}

	private static Cell cell(int row, int framework) {
		return new Cell("f" + framework, CellValue.of("Yes (" + row + ")"), "Yes",
				List.of(new Citation(1, 1), new Citation(2, row + 1)));
	}

	private static FrameworkCell placed(String guide, int row) {
		return new FrameworkCell(guide, "row-" + row, RichText.of("Zeile " + row), cell(row, 1));
	}

}

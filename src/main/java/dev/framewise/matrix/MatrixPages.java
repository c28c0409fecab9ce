package dev.framewise.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.advice.AdviceStore;
import dev.framewise.evidence.SourceNote;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Prepares the page of a matrix.
 */
@Component
class MatrixPages {

	private final MatrixTables tables;

	private final AdviceStore advice;

	MatrixPages(MatrixTables tables, AdviceStore advice) {
		this.tables = tables;
		this.advice = advice;
	}

	/**
	 * The page of a selection.
	 * @param found the selection
	 * @param title what is compared, in a few words
	 */
	MatrixPage page(SelectedMatrix found, String title) {
		MatrixAddress address = new MatrixAddress(found.guide());
		MatrixSelection selection = found.selection();
		MatrixTable table = this.tables.of(found.part(), found.columns(), found.sources());
		return new MatrixPage(found.guide(), title, address.path(), selection, choices(found, address), sections(found),
				table, found.rows(), table.size() > 0 ? List.of() : EmptySelection.waysOn(found, address),
				downloads(selection, address), compare(selection), cited(found, table),
				this.advice.roles(found.guide().slug()));
	}

	/**
	 * Every compared framework: those chosen in the order of columns, then the others, so
	 * that sending the form keeps the order.
	 */
	private static List<MatrixPage.FrameworkChoice> choices(SelectedMatrix found, MatrixAddress address) {
		MatrixSelection selection = found.selection();
		List<String> chosen = selection.frameworks();
		return Stream.concat(chosen.stream(), found.guide().compares().stream()).distinct().map((id) -> {
			boolean movable = chosen.contains(id) && !id.equals(chosen.get(0));
			return new MatrixPage.FrameworkChoice(id, found.names().get(id).name(), chosen.contains(id),
					movable ? address.of(selection.withFirst(id)) : null);
		}).toList();
	}

	private static List<MatrixPage.Choice> sections(SelectedMatrix found) {
		return found.whole()
			.sections()
			.stream()
			.map((section) -> new MatrixPage.Choice(section.id(), section.title(),
					section.id().equals(found.selection().section())))
			.toList();
	}

	private static List<MatrixPage.Download> downloads(MatrixSelection selection, MatrixAddress address) {
		List<MatrixPage.Download> downloads = new ArrayList<>();
		for (MatrixFormat format : MatrixFormat.values()) {
			downloads.add(new MatrixPage.Download(format.label(), address.of(selection, format.ending())));
		}
		return downloads;
	}

	private static @Nullable String compare(MatrixSelection selection) {
		return (selection.frameworks().size() < 2) ? null : Versus.address(selection.frameworks());
	}

	private List<SourceNote> cited(SelectedMatrix found, MatrixTable table) {
		Set<Integer> numbers = table.marks().map(MatrixTable.Mark::number).collect(Collectors.toSet());
		return SourceNote.of(found.sources(), this.tables.freshFrom())
			.stream()
			.filter((note) -> numbers.contains(note.source().number()))
			.toList();
	}

}

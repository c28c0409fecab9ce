package dev.framewise.wizard;

import java.util.List;

import org.jsoup.nodes.Document;

/**
 * What a reader reads on the page of a result.
 *
 * @param outcome the outcome
 * @param headline the pick
 * @param totals points of each framework
 * @param changes addresses of the results that another answer would lead to
 * @param against headings of what speaks against winners
 * @param share the address to keep
 */
record ResultReader(String outcome, String headline, List<Integer> totals, List<String> changes, List<String> against,
		String share) {

	static ResultReader of(Document page) {
		return new ResultReader(page.select(".verdict .outcome").text(), page.select("h1").text(),
				page.select("table.sum tfoot tr")
					.first()
					.select("td")
					.eachText()
					.stream()
					.map(Integer::valueOf)
					.toList(),
				page.select("ul.changes a").eachAttr("href"), page.select("h2[id^=page:against]").eachText(),
				page.select("input[id=page:link]").val());
	}

}

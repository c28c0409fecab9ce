package dev.framewise.web;

import java.net.http.HttpResponse;
import java.util.List;

import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every address promises, whatever page is there.
 */
@ThreeFrameworksSite
class AddressTests {

	private static final String RESULT = "/guides/alder-birch-cedar/wizard?forms=no&is-speed-what-counts=no"
			+ "&who=saw&where-does-it-stand=on-a-hill&must-it-smell=no";

	private final Visitor visitor;

	AddressTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/guides", "/guides?page=1", "/tags", "/tags/trees", "/authors/forester",
			"/frameworks", "/frameworks/cedar", "/guides/alder-birch-cedar", "/guides/alder-birch-cedar/matrix",
			"/guides/alder-birch-cedar/wizard", RESULT, "/guides/moving-house", "/guides/alder-birch-cedar/cheat-sheet",
			"/search", "/search?q=water" })
	void everyKindOfPageAnswersTheSameBytesAgainAndTheirTag(String path) {
		HttpResponse<String> first = this.visitor.get(path);
		HttpResponse<String> second = this.visitor.get(path);
		assertThat(first.statusCode()).isEqualTo(200);
		assertThat(second.body()).isEqualTo(first.body());
		String tag = header(first, "ETag");
		assertThat(header(second, "ETag")).isEqualTo(tag);
		HttpResponse<String> known = this.visitor.get(path, "If-None-Match", tag);
		assertThat(known.statusCode()).isEqualTo(304);
		assertThat(known.body()).isEmpty();
		assertThat(header(known, "ETag")).isEqualTo(tag);
		assertThat(this.visitor.get(path, "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/guides/alder-birch-cedar", "/guides/alder-birch-cedar/matrix?q=forms", RESULT,
			"/frameworks/alder", "/assets/framewise.css" })
	void headAnswersAsGetWithoutABody(String path) {
		HttpResponse<String> got = this.visitor.get(path);
		HttpResponse<String> head = this.visitor.send("HEAD", path);
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(header(head, "Content-Type")).isEqualTo(header(got, "Content-Type"));
	}

	@ParameterizedTest
	@CsvSource({ "/guides/,/guides", "/guides/alder-birch-cedar/,/guides/alder-birch-cedar",
			"/guides/alder-birch-cedar/matrix/?q=a%20b&only=differences,/guides/alder-birch-cedar/matrix?q=a%20b&only=differences",
			"/frameworks/alder/?x=1,/frameworks/alder?x=1", "/tags/trees/?page=1,/tags/trees?page=1" })
	void aTrailingSlashAnswers301WithTheQueryKept(String slash, String without) {
		HttpResponse<String> response = this.visitor.get(slash);
		assertThat(response.statusCode()).isEqualTo(301);
		assertThat(here(header(response, "Location"))).isEqualTo(without);
		assertThat(this.visitor.get(without).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//example.org/", "/%2F%2Fexample.org/" })
	void noRedirectLeavesTheSite(String path) {
		HttpResponse<String> response = this.visitor.get(path);
		assertThat(response.statusCode()).isIn(301, 400, 404);
		response.headers()
			.firstValue("Location")
			.ifPresent((location) -> assertThat(here(location)).startsWith("/").doesNotStartWith("//"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
	void otherMethodsAnswer405WithWhatIsAllowed(String method) {
		for (String path : List.of("/", "/guides", "/guides/alder-birch-cedar", "/guides/alder-birch-cedar/wizard",
				"/frameworks/alder", "/assets/framewise.css")) {
			HttpResponse<String> response = this.visitor.send(method, path);
			assertThat(response.statusCode()).as("%s %s", method, path).isEqualTo(405);
			assertThat(header(response, "Allow")).contains("GET").doesNotContain(method);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/guides/nowhere", "/guides/nowhere/matrix", "/guides/nowhere/wizard",
			"/guides/moving-house/x", "/tags/nowhere", "/authors/nobody", "/frameworks/none",
			"/guides/alder-birch-cedar/files/none.svg", "/assets/none", "/guides/ALDER-birch-cedar", "/editor",
			"/guides/choosing-slowly", "/guides/%22%3E%3Cscript%3E" })
	void anUnknownAddressAnswers404WithAWayOn(String path) {
		Document page = this.visitor.page(path, 404);
		assertThat(page.select("h1")).hasSize(1);
		List<String> links = page.select("main a[href]").eachAttr("href");
		assertThat(links).contains("/", "/guides", "/frameworks");
		links.forEach((link) -> this.visitor.page(link));
	}

	@ParameterizedTest
	@ValueSource(strings = { "matrix", "wizard", "cheat-sheet" })
	void aGuideWithoutDataAnswers404ThatLinksTheArticle(String below) {
		Document page = this.visitor.page("/guides/moving-house/" + below, 404);
		assertThat(page.select("main a[href=/guides/moving-house]").text()).isEqualTo("Moving house");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/guides/alder-birch-cedar/matrix?frameworks=oak",
			"/guides/alder-birch-cedar/matrix?frameworks=alder,oak", "/guides/alder-birch-cedar/matrix?section=none",
			"/guides/alder-birch-cedar/matrix?only=same", "/guides/alder-birch-cedar/wizard?must=none",
			"/guides/alder-birch-cedar/wizard?forms=perhaps", "/guides/alder-birch-cedar/wizard?forms=yes&forms=no",
			"/guides/alder-birch-cedar/matrix?q=a&q=b", "/guides/alder-birch-cedar/matrix?section=speed&section=speed",
			"/guides/alder-birch-cedar/matrix?only=differences&only=differences", "/guides?page=0", "/guides?page=x",
			"/guides?page=1&page=1", "/tags/trees?page=-1", "/authors/forester?page=1e1" })
	void anUnknownValueAnswers400WithTheReason(String path) {
		Document page = this.visitor.page(path, 400);
		assertThat(page.select("main p").text()).contains("“");
		assertThat(page.select("main a[href], main form[action]")).isNotEmpty();
	}

	@Test
	void aSharedResultMayNameItsRevisionOnceOnly() {
		this.visitor.page(RESULT + "&as-of=0&was=alder&as-of=1", 400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/guides", "/tags", "/frameworks/alder", "/guides/alder-birch-cedar",
			"/guides/alder-birch-cedar/matrix", "/guides/alder-birch-cedar/wizard",
			"/guides/alder-birch-cedar/cheat-sheet", "/search" })
	void unknownParametersAreIgnored(String path) {
		assertThat(this.visitor.get(path + "?utm_source=x&utm_source=y&%22=%3C&y").body())
			.isEqualTo(this.visitor.get(path).body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/guides/%", "/guides?page=%", "/guides/alder-birch-cedar/matrix?q=%ff",
			"/guides/alder-birch-cedar/matrix?q=%00", "/guides/a;b=c", "/guides/a%2Fb", "/guides/..%2f..%2fetc", "/%00",
			"/guides/alder-birch-cedar/wizard?forms=%" })
	void aBadlyWrittenAddressIsTheReadersFaultNotOurs(String path) {
		RawResponse response = RawResponse.get(this.visitor, path);
		assertThat(response.status()).as(path).isBetween(200, 499);
		assertThat(response.text()).doesNotContain("Exception").doesNotContain("\tat ");
	}

	@Test
	void aliasesMoveWithEverythingBelowThem() {
		for (String rest : List.of("", "?x=1", "/matrix", "/matrix?q=a%20b&only=differences", "/wizard?forms=no",
				"/files/tree.svg", "/files/samples/main.rs")) {
			HttpResponse<String> response = this.visitor.get("/guides/three-trees" + rest);
			assertThat(response.statusCode()).as(rest).isEqualTo(301);
			assertThat(here(header(response, "Location"))).isEqualTo("/guides/alder-birch-cedar" + rest);
			assertThat(this.visitor.get("/guides/alder-birch-cedar" + rest).statusCode()).as(rest).isEqualTo(200);
		}
		assertThat(this.visitor.get("/guides/moving").statusCode()).isEqualTo(301);
	}

	@ParameterizedTest
	@CsvSource({ "/guides/alder-birch-cedar,200", "/assets/framewise.css,200", "/guides/,301",
			"/guides/three-trees,301", "/guides?page=0,400", "/nowhere,404", "/guides/alder-birch-cedar/files/x,404" })
	void securityHeadersStandOnEveryAnswer(String path, int status) {
		assertSecure(this.visitor.get(path), status);
	}

	@Test
	void securityHeadersStandOn304And405() {
		String tag = header(this.visitor.get("/guides"), "ETag");
		assertSecure(this.visitor.get("/guides", "If-None-Match", tag), 304);
		assertSecure(this.visitor.send("POST", "/guides"), 405);
	}

	@Test
	void filesOfAGuideAreServedAsWhatTheyAreAndNothingElseIs() {
		HttpResponse<String> image = this.visitor.get("/guides/alder-birch-cedar/files/tree.svg");
		assertThat(image.statusCode()).isEqualTo(200);
		assertThat(header(image, "Content-Type")).startsWith("image/svg+xml");
		assertThat(header(image, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header(image, "Content-Security-Policy")).contains("default-src 'none'").contains("sandbox");
		HttpResponse<String> sample = this.visitor.get("/guides/alder-birch-cedar/files/samples/main.rs");
		assertThat(header(sample, "Content-Type")).startsWith("text/plain");
		this.visitor.page("/guides/alder-birch-cedar/files/guide.md", 404);
	}

	private static void assertSecure(HttpResponse<String> response, int status) {
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.contains("default-src 'none'")
			.contains("script-src 'self'")
			.contains("frame-ancestors 'none'")
			.doesNotContain("unsafe");
		assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header(response, "Referrer-Policy")).isNotEmpty();
		assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
	}

	private String here(String location) {
		String base = this.visitor.address("");
		return location.startsWith(base) ? location.substring(base.length()) : location;
	}

	private static String header(HttpResponse<?> response, String name) {
		assertThat(response.headers().allValues(name)).as("%s of %s", name, response.uri()).hasSize(1);
		return response.headers().firstValue(name).orElseThrow();
	}

}

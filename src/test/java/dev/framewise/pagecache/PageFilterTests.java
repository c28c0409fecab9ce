package dev.framewise.pagecache;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import dev.framewise.crowd.RoomyCrowd;
import dev.framewise.database.DatabaseAwayException;
import dev.framewise.evidence.EvidenceSettings;
import dev.framewise.query.Asked;
import dev.framewise.query.Query;
import dev.framewise.revision.InService;
import dev.framewise.revision.SnapshotFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * What is kept, what is made anew, and what goes over the wire. The site behind the
 * filter says how often it was asked.
 */
class PageFilterTests {

	private static final String LONG = "All about trees. ".repeat(200);

	private final AtomicInteger made = new AtomicInteger();

	/** The revision that the site answers from; nothing was published yet. */
	private String seen = "";

	/** The revision that is in service. */
	private String published = "";

	private Answer answer = (query, response) -> query.page();

	private final PageFilter filter = filter(DataSize.ofMegabytes(1), new MockEnvironment());

	private PageFilter filter(DataSize size, MockEnvironment environment) {
		return new PageFilter(new PageCache(new PageCacheSettings(size)), new InService() {

			@Override
			public String name() {
				return PageFilterTests.this.published;
			}

		}, EvidenceSettings.standard(LocalDate.of(2026, 11, 26)),
				new RenderTimes(new SimpleMeterRegistry(), Duration.ofMinutes(1)), RoomyCrowd.get(), environment);
	}

	@Test
	void aPageIsMadeOnceForAllWhoAskAtTheSameTime() throws Exception {
		CountDownLatch asked = new CountDownLatch(1);
		this.answer = (query, response) -> {
			asked.await(10, TimeUnit.SECONDS);
			query.page();
		};
		List<CompletableFuture<MockHttpServletResponse>> all = IntStream.range(0, 16)
			.mapToObj((reader) -> CompletableFuture.supplyAsync(unchecked(() -> get("/guides")),
					(task) -> new Thread(task).start()))
			.toList();
		asked.countDown();
		for (CompletableFuture<MockHttpServletResponse> one : all) {
			assertThat(one.get(20, TimeUnit.SECONDS).getContentAsString()).isEqualTo(LONG);
		}
		assertThat(this.made).hasValue(1);
	}

	@Test
	void unknownParametersFillNothing() throws Exception {
		get("/guides");
		for (int i = 0; i < 50; i++) {
			assertThat(get("/guides?junk=" + i + "&utm" + i + "=x").getContentAsString()).isEqualTo(LONG);
		}
		assertThat(this.made).hasValue(1);
	}

	@Test
	void knownParametersInAnyOrderShareAPage() throws Exception {
		this.answer = (query, response) -> {
			query.single("a");
			query.many("b");
		};
		get("/x?a=1&b=2&b=3");
		get("/x?b=2&z=9&a=1&b=3");
		assertThat(this.made).hasValue(1);
		get("/x?b=3&b=2&a=1");
		get("/x?a=1");
		assertThat(this.made).hasValue(3);
	}

	/**
	 * A result knows parameters that no question knows.
	 */
	@Test
	void aPageThatAsksForMoreThanOthersOfItsPathIsNeverTakenForOneOfThem() throws Exception {
		this.answer = (query, response) -> {
			if (query.single("answer").isPresent()) {
				response.setHeader("X-Since", query.single("since").orElse("none"));
			}
		};
		get("/wizard");
		assertThat(get("/wizard?answer=yes").getHeader("X-Since")).isEqualTo("none");
		assertThat(get("/wizard?answer=yes&since=then").getHeader("X-Since")).isEqualTo("then");
		assertThat(get("/wizard?answer=yes").getHeader("X-Since")).isEqualTo("none");
		assertThat(this.made).hasValue(3);
	}

	@Test
	void whatReadersWriteFreelyIsNotKept() throws Exception {
		this.answer = (query, response) -> query.text("q");
		get("/search?q=a");
		get("/search?q=a");
		assertThat(this.made).hasValue(2);
		get("/search");
		get("/search?other=a");
		assertThat(this.made).hasValue(3);
	}

	@Test
	void aPageOfAnotherRevisionThanTheOneInServiceIsNotKept() throws Exception {
		this.seen = "just published";
		get("/guides");
		get("/guides");
		assertThat(this.made).hasValue(2);
	}

	@Test
	void whatNeedsNoRevisionIsNotKept() throws Exception {
		this.seen = null;
		assertThat(get("/livez").getHeader("Cache-Control")).isEqualTo("no-store");
		get("/livez");
		assertThat(this.made).hasValue(2);
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 404, 500, 503 })
	void onlyGoodAnswersAreKept(int status) throws Exception {
		this.answer = (query, response) -> response.setStatus(status);
		assertThat(get("/guides").getStatus()).isEqualTo(status);
		MockHttpServletResponse again = get("/guides");
		assertThat(again.getStatus()).isEqualTo(status);
		assertThat(again.getContentAsString()).isEqualTo(LONG);
		assertThat(again.getHeader("ETag")).isNull();
		assertThat(this.made).hasValue(2);
	}

	@Test
	void anAnswerThatFailsLetsOthersTry() throws Exception {
		this.answer = (query, response) -> {
			throw new ServletException("broken");
		};
		assertThat(catchThrowable(() -> get("/guides"))).hasMessage("broken");
		this.answer = (query, response) -> query.page();
		assertThat(get("/guides").getStatus()).isEqualTo(200);
	}

	@Test
	void aPageThatCannotBeMadeAnewIsAnsweredAsItWasMadeLast() throws Exception {
		get("/guides");
		this.published = "next";
		this.answer = (query, response) -> {
			throw new DatabaseAwayException(null);
		};
		assertThat(get("/guides").getContentAsString()).isEqualTo(LONG);
		assertThat(catchThrowable(() -> get("/other"))).isInstanceOf(DatabaseAwayException.class);
		this.seen = "next";
		this.answer = (query, response) -> response.setHeader("X-New", "yes");
		assertThat(get("/guides").getHeader("X-New")).isEqualTo("yes");
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 404 })
	void aPageThatHasGoneDoesNotComeBackWhereTheDatabaseIsAway(int status) throws Exception {
		get("/guides");
		this.published = "next";
		this.seen = "next";
		this.answer = (query, response) -> response.setStatus(status);
		assertThat(get("/guides").getStatus()).isEqualTo(status);
		this.answer = (query, response) -> {
			throw new DatabaseAwayException(null);
		};
		assertThat(catchThrowable(() -> get("/guides"))).isInstanceOf(DatabaseAwayException.class);
	}

	@Test
	void aFaultOfOursTakesNoPageAway() throws Exception {
		get("/guides");
		this.published = "next";
		this.seen = "next";
		this.answer = (query, response) -> response.setStatus(503);
		assertThat(get("/guides").getStatus()).isEqualTo(503);
		this.answer = (query, response) -> {
			throw new DatabaseAwayException(null);
		};
		assertThat(get("/guides").getContentAsString()).isEqualTo(LONG);
	}

	@Test
	void aPageOfBeforeTakesNotThePlaceOfTheNewOne() throws Exception {
		this.answer = (query, response) -> {
			this.published = "next";
			this.seen = "next";
			this.answer = (meanwhile, anew) -> meanwhile.page();
			unchecked(() -> get("/guides")).get();
		};
		get("/guides");
		assertThat(this.made).hasValue(2);
		get("/guides");
		assertThat(this.made).hasValue(2);
	}

	@Test
	void nothingIsKeptForEditorsOrWithoutSpace() throws Exception {
		MockEnvironment editors = new MockEnvironment();
		editors.setActiveProfiles("editor");
		for (PageFilter none : List.of(filter(DataSize.ofMegabytes(1), editors),
				filter(DataSize.ofBytes(0), new MockEnvironment()))) {
			this.made.set(0);
			String tag = String.valueOf(send(none, request("GET", "/guides")).getHeader("ETag"));
			assertThat(send(none, request("GET", "/guides")).getHeader("ETag")).isEqualTo(tag);
			assertThat(this.made).hasValue(2);
		}
	}

	@Test
	void headAndKnownPagesComeWithoutABody() throws Exception {
		MockHttpServletResponse got = get("/guides");
		MockHttpServletResponse head = send(this.filter, request("HEAD", "/guides"));
		assertThat(head.getContentLength()).isEqualTo(LONG.length());
		assertThat(head.getContentAsByteArray()).isEmpty();
		assertThat(head.getHeader("ETag")).isEqualTo(got.getHeader("ETag"));
		MockHttpServletRequest again = request("GET", "/guides");
		again.addHeader("If-None-Match", "\"other\", " + got.getHeader("ETag"));
		MockHttpServletResponse known = send(this.filter, again);
		assertThat(known.getStatus()).isEqualTo(304);
		assertThat(known.getContentAsByteArray()).isEmpty();
		assertThat(known.getHeader("Cache-Control")).isEqualTo(got.getHeader("Cache-Control")).contains("max-age=0");
		assertThat(this.made).hasValue(1);
	}

	@Test
	void aConditionOfTheFirstReaderIsNotTheSites() throws Exception {
		this.answer = (query, response) -> query.page();
		MockHttpServletRequest first = request("GET", "/guides");
		first.addHeader("If-None-Match", "\"other\"");
		first.addHeader("Range", "bytes=0-1");
		assertThat(send(this.filter, first).getContentAsString()).isEqualTo(LONG);
	}

	@Test
	void whoWantsAnotherTypeIsAnsweredByTheSite() throws Exception {
		get("/guides/a");
		MockHttpServletRequest markdown = request("GET", "/guides/a");
		markdown.addHeader("Accept", "text/markdown, */*;q=0.1");
		send(this.filter, markdown);
		assertThat(this.made).hasValue(2);
		get("/guides/a");
		assertThat(this.made).hasValue(2);
	}

	@Test
	void anotherSpellingOfAPathIsNotKept() throws Exception {
		MockHttpServletRequest spelt = request("GET", "/guides");
		spelt.setRequestURI("/%67uides");
		send(this.filter, spelt);
		send(this.filter, spelt);
		assertThat(this.made).hasValue(2);
	}

	private MockHttpServletResponse get(String address) throws ServletException, IOException {
		return send(this.filter, request("GET", address));
	}

	private MockHttpServletResponse send(PageFilter filter, MockHttpServletRequest request)
			throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		FilterChain site = (asked, answered) -> answer((HttpServletRequest) asked, (HttpServletResponse) answered);
		filter.doFilter(request, response, site);
		return response;
	}

	private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		this.made.incrementAndGet();
		assertThat(request.getMethod()).isEqualTo("GET");
		assertThat(request.getHeader("If-None-Match")).isNull();
		assertThat(request.getHeader("Range")).isNull();
		if (this.seen != null) {
			request.setAttribute(SnapshotFilter.class.getName() + ".revision", this.seen);
		}
		LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
		request.getParameterMap().forEach((name, all) -> values.put(name, List.of(all)));
		response.setContentType("text/plain;charset=UTF-8");
		try {
			this.answer.to(new Query(values, Asked.of(request)), response);
		}
		catch (InterruptedException ex) {
			throw new ServletException(ex);
		}
		response.getWriter().write(LONG);
	}

	private static MockHttpServletRequest request(String method, String address) {
		String[] parts = address.split("\\?", 2);
		MockHttpServletRequest request = new MockHttpServletRequest(method, parts[0]);
		request.setServletPath(parts[0]);
		if (parts.length > 1) {
			request.setQueryString(parts[1]);
			for (String pair : parts[1].split("&")) {
				request.addParameter(pair.split("=")[0], pair.split("=")[1]);
			}
		}
		return request;
	}

	private static <T> Supplier<T> unchecked(Callable<T> call) {
		return () -> {
			try {
				return call.call();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		};
	}

	/**
	 * What the site does for a request before it writes its text.
	 */
	@FunctionalInterface
	private interface Answer {

		void to(Query query, HttpServletResponse response) throws ServletException, InterruptedException;

	}

}

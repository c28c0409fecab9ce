package dev.framewise.crowd;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import dev.framewise.Visitor;
import dev.framewise.revision.SnapshotFilter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of those who come when all places are taken. The site makes what it is
 * asked for with the parameter {@code stay}, and messages of assistants, only when it is
 * let.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "framewise.content=src/test/resources/three-frameworks", "framewise.today=2026-11-22",
				"framewise.watch=false", "framewise.mcp=true", "management.server.port=0", "framewise.crowd.pages=2",
				"framewise.crowd.searches=1", "framewise.crowd.waiting=1", "framewise.crowd.waiting-searches=0",
				"framewise.crowd.patience=20s", "spring.datasource.url=jdbc:h2:mem:crowd" })
class CrowdTests {

	private static final String CALL = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":"
			+ "{\"name\":\"%s\",\"arguments\":{\"%s\":\"alder-birch-cedar\"}}}";

	private final Visitor visitor;

	private final Crowd crowd;

	private final Gate gate;

	private final MeterRegistry meters;

	private final List<CompletableFuture<HttpResponse<String>>> crowding = new ArrayList<>();

	@Autowired
	CrowdTests(@LocalServerPort int port, Crowd crowd, Gate gate, MeterRegistry meters) {
		this.visitor = new Visitor(port);
		this.crowd = crowd;
		this.gate = gate;
		this.meters = meters;
	}

	@BeforeEach
	void close() {
		this.gate.close();
	}

	@AfterEach
	void allPlacesComeBack() throws Exception {
		this.gate.open();
		for (CompletableFuture<HttpResponse<String>> one : this.crowding) {
			one.get(20, TimeUnit.SECONDS);
		}
		await(() -> this.crowd.taken(Crowd.Kind.PAGE) == 0 && this.crowd.taken(Crowd.Kind.SEARCH) == 0);
	}

	@Test
	void whoFindsNoPlaceIsToldSoAtOnce() {
		this.visitor.page("/frameworks");
		fill();
		double before = refused("page");
		int seen = this.gate.seen();
		HttpResponse<String> refused = this.visitor.get("/guides/nowhere?stay=4");
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
		assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(refused.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(refused.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
		Document page = Jsoup.parse(refused.body());
		assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
		assertThat(page.title()).isEqualTo(page.selectFirst("h1").text()).isEqualTo("Not available for a moment");
		assertThat(refused("page")).isEqualTo(before + 1);
		assertThat(this.meters.get("framewise.crowd.places").tag("kind", "page").gauge().value()).isEqualTo(2);
		assertThat(this.gate.seen()).as("who were let through").isEqualTo(seen);
	}

	/**
	 * Whoever waits takes a thread, be it for a place or for what another makes.
	 */
	@Test
	void whoAsksForWhatAnotherMakesFindsNoRoomWhereOthersWait() {
		fill();
		double before = refused("page");
		long start = System.nanoTime();
		HttpResponse<String> refused = this.visitor.get("/nowhere/1?stay=1");
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
		assertThat(refused.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(5));
		assertThat(refused("page")).isEqualTo(before + 1);
	}

	@Test
	void whoAsksForWhatAnotherMakesWaitsWhereThereIsRoom() throws Exception {
		come("/frameworks/cedar?stay=1");
		await(() -> this.gate.seen() == 1);
		come("/frameworks/cedar?stay=1");
		await(() -> this.crowd.waiting(Crowd.Kind.PAGE) == 1);
		this.gate.let(1);
		for (CompletableFuture<HttpResponse<String>> one : this.crowding) {
			assertThat(one.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
		}
		assertThat(this.gate.seen()).isEqualTo(1);
	}

	@Test
	void whatIsKeptOrNoWorkIsAnsweredMeanwhile() {
		String tag = this.visitor.get("/frameworks").headers().firstValue("ETag").orElseThrow();
		fill();
		assertThat(this.visitor.get("/frameworks").headers().firstValue("ETag")).hasValue(tag);
		assertThat(this.visitor.get("/assets/icon.svg").statusCode()).isEqualTo(200);
		assertThat(this.visitor.get("/livez").statusCode()).isEqualTo(200);
		assertThat(this.visitor.get("/readyz").statusCode()).isEqualTo(200);
	}

	/**
	 * They would take a snapshot without a place, and with many of them all connections.
	 */
	@Test
	void whoWritesAFreeAddressInAnotherWayNeedsAPlace() {
		fill();
		assertThat(this.visitor.get("/%61ssets/icon.svg").statusCode()).isEqualTo(503);
		assertThat(this.visitor.get("/live%7A").statusCode()).isEqualTo(503);
	}

	@Test
	void whoAsksForAFileGetsNoPageInItsPlace() {
		fill();
		for (String file : List.of("/guides/alder-birch-cedar/matrix.csv", "/guides/alder-birch-cedar.md",
				"/llms.txt")) {
			HttpResponse<String> refused = this.visitor.get(file + "?stay=4");
			assertThat(refused.statusCode()).as(file).isEqualTo(503);
			assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
			assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
			assertThat(refused.body()).doesNotContain("<").endsWith("\n");
		}
		assertThat(
				this.visitor.get("/guides/alder-birch-cedar/matrix.json?stay=4").headers().firstValue("Content-Type"))
			.hasValue("application/problem+json");
	}

	@Test
	void programsAreToldInTheirOwnWay() {
		fill();
		HttpResponse<String> refused = this.visitor.get("/api/guides?stay=4", "Accept", "application/json");
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
		assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		JsonNode problem = JsonMapper.shared().readTree(refused.body());
		assertThat(problem.get("type").stringValue()).isEqualTo("/developers#problem-unavailable");
		assertThat(problem.get("status").intValue()).isEqualTo(503);
		assertThat(problem.get("instance").stringValue()).isEqualTo("/api/guides");
	}

	@Test
	void assistantsAreToldInTheirOwnWay() {
		fill();
		HttpResponse<String> refused = post(CALL.formatted("get_guide", "guide"));
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
		JsonNode error = JsonMapper.shared().readTree(refused.body());
		assertThat(error.get("id").intValue()).isEqualTo(7);
		assertThat(error.at("/error/code").intValue()).isEqualTo(-32603);
		assertThat(post("{}").statusCode()).as("no message at all").isEqualTo(400);
	}

	@Test
	void thePageOfAnErrorNeedsAPlaceToo() {
		fill();
		String unreadable = "/guides?page=%FF";
		assertThat(this.visitor.get(unreadable).statusCode()).isEqualTo(503);
		this.gate.open();
		await(() -> this.crowd.taken(Crowd.Kind.PAGE) + this.crowd.waiting(Crowd.Kind.PAGE) == 0);
		assertThat(this.visitor.get(unreadable).statusCode()).isEqualTo(400);
	}

	@Test
	void searchesAndPagesLeaveEachOtherTheirPlaces() {
		come("/search?q=alder&stay=1");
		await(() -> this.crowd.taken(Crowd.Kind.SEARCH) == 1);
		assertThat(this.visitor.get("/search?q=birch").statusCode()).isEqualTo(503);
		assertThat(this.visitor.get("/%73earch?q=birch").statusCode()).isEqualTo(503);
		assertThat(this.visitor.get("/api/search?q=birch").statusCode()).isEqualTo(503);
		assertThat(post(CALL.formatted("search_guides", "query")).statusCode()).isEqualTo(503);
		assertThat(this.visitor.get("/guides?junk=1").statusCode()).isEqualTo(200);
		this.gate.open();
		await(() -> this.crowd.taken(Crowd.Kind.SEARCH) == 0);
		this.gate.close();
		fill();
		assertThat(this.visitor.get("/search?q=birch").statusCode()).isEqualTo(200);
		assertThat(post(CALL.formatted("search_guides", "query")).statusCode()).isEqualTo(200);
	}

	@Test
	void whoWaitsGetsThePlaceOfWhoeverIsDone() throws Exception {
		fill();
		this.gate.let(1);
		await(() -> this.gate.seen() == 3);
		this.gate.open();
		for (CompletableFuture<HttpResponse<String>> one : this.crowding) {
			assertThat(one.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(404);
		}
	}

	@Test
	void whoWaitsForAPlaceTakesNoTimeToBeAnswered() throws Exception {
		this.visitor.page("/frameworks/alder");
		Timer made = this.meters.get("framewise.render").tag("page", "/frameworks/{id}").timer();
		double before = made.totalTime(TimeUnit.SECONDS);
		come("/nowhere/1?stay=1");
		come("/nowhere/2?stay=2");
		await(() -> this.crowd.taken(Crowd.Kind.PAGE) == 2);
		come("/frameworks/birch");
		await(() -> this.crowd.waiting(Crowd.Kind.PAGE) == 1);
		Thread.sleep(2_000);
		this.gate.open();
		assertThat(this.crowding.get(2).get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
		assertThat(made.totalTime(TimeUnit.SECONDS) - before).isPositive().isLessThan(1);
	}

	@Test
	void whatBreaksGivesItsPlaceBack() {
		for (int i = 0; i < 5; i++) {
			assertThat(this.visitor.get("/nowhere?break=" + i).statusCode()).isEqualTo(500);
		}
		assertThat(this.visitor.get("/guides?page=none").statusCode()).isEqualTo(400);
	}

	/**
	 * Takes both places, and the seat of the one who may wait.
	 */
	private void fill() {
		for (int i = 1; i <= 3; i++) {
			come("/nowhere/" + i + "?stay=" + i);
			int come = i;
			await(() -> this.crowd.taken(Crowd.Kind.PAGE) + this.crowd.waiting(Crowd.Kind.PAGE) == come);
		}
	}

	private void come(String address) {
		this.crowding.add(CompletableFuture.supplyAsync(() -> this.visitor.get(address),
				(task) -> new Thread(task, "crowd").start()));
	}

	private HttpResponse<String> post(String message) {
		return this.visitor.sendBody("POST", "/mcp", message, "Content-Type", "application/json", "Accept",
				"application/json");
	}

	private double refused(String kind) {
		return this.meters.get("framewise.crowd.refused").tag("kind", kind).functionCounter().count();
	}

	private static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("the end of patience").isLessThan(end);
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
		}
	}

	/**
	 * What holds those who have a place until they are let.
	 */
	static class Gate {

		private final AtomicInteger seen = new AtomicInteger();

		private volatile Semaphore let = new Semaphore(0);

		void close() {
			this.seen.set(0);
			this.let = new Semaphore(0);
		}

		void open() {
			this.let.release(1_000);
		}

		void let(int some) {
			this.let.release(some);
		}

		int seen() {
			return this.seen.get();
		}

		void pass(HttpServletRequest request) throws InterruptedException {
			String query = String.valueOf(request.getQueryString());
			if (query.contains("break=")) {
				throw new IllegalStateException("broken for a test");
			}
			if (query.contains("stay=")) {
				this.seen.incrementAndGet();
				this.let.tryAcquire(20, TimeUnit.SECONDS);
			}
		}

	}

	/**
	 * Puts the gate behind the places and the snapshot.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class Staying {

		@Bean
		Gate gate() {
			return new Gate();
		}

		@Bean
		FilterRegistrationBean<Filter> stay(Gate gate) {
			FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
				try {
					gate.pass((HttpServletRequest) request);
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
				chain.doFilter(request, response);
			});
			filter.setOrder(SnapshotFilter.ORDER + 1);
			return filter;
		}

	}

}

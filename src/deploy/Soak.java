import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lets a site run for a while under readers and an editor, and looks whether it grows: its heap after a collection, its
 * threads, its open files.
 *
 * <pre>
 * ./mvnw -DskipTests package
 * java src/deploy/Soak.java [minutes=30] [requests-a-second=50] [edit-every=10] [jar=target/framewise.jar]
 * </pre>
 *
 * Readers ask for all pages of the site's map, for searches and for the wizard's results by chance; every
 * {@code edit-every} seconds an editor saves. A sample is taken each minute, and more often where less than 25 minutes
 * are asked for. What the first fifth of the time shows is not counted; then the mean of the next fifth is held against
 * the mean of the last. It needs a JDK, and for the open files Linux. It ends with 1 where the heap has grown by more
 * than a tenth, the threads or the open files by more than a tenth and by more than five, a request failed, or an edit
 * was not served when the next was due.
 */
public class Soak {

	private static final int READERS = 4;

	private static final Pattern IDS = Pattern.compile("\"id\":\"([^\"]+)\",\"(question|text)\":");

	private static final Pattern VALUE = Pattern.compile("\"value\":([0-9.Ee+]+)");

	private final Map<String, String> options = new HashMap<>();

	private final Path folder;

	private final Path content;

	private final int port = freePort();

	private final int managementPort = freePort();

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private Process site;

	private List<String> pages = List.of();

	/** The wizards' questions with their answers, by the address of the wizard. */
	private final Map<String, Map<String, List<String>>> wizards = new LinkedHashMap<>();

	private final List<String> words = new ArrayList<>();

	private final List<Sample> samples = new ArrayList<>();

	private final AtomicInteger asked = new AtomicInteger();

	private final AtomicInteger edits = new AtomicInteger();

	private final ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();

	private volatile boolean over;

	private boolean stopped;

	private Soak(String[] arguments) throws IOException {
		for (String argument : arguments) {
			String[] parts = argument.split("=", 2);
			this.options.put(parts[0], parts[1]);
		}
		this.folder = Files.createTempDirectory("soak");
		this.content = this.folder.resolve("content");
	}

	public static void main(String[] arguments) throws Exception {
		Soak soak = new Soak(arguments);
		Thread end = new Thread(soak::stop);
		Runtime.getRuntime().addShutdownHook(end);
		try {
			soak.run();
		}
		finally {
			soak.stop();
			Runtime.getRuntime().removeShutdownHook(end);
		}
		System.exit(soak.report() ? 0 : 1);
	}

	private void run() throws Exception {
		copy(Path.of("content"), this.content);
		write(0);
		startSite();
		findPages();
		List<Thread> threads = new ArrayList<>(
				IntStream.range(0, READERS).mapToObj((n) -> new Thread(() -> read(n))).toList());
		threads.add(new Thread(this::edit));
		threads.forEach(Thread::start);
		takeSamples();
		this.over = true;
		for (Thread thread : threads) {
			thread.join();
		}
	}

	private int option(String name, int otherwise) {
		return Integer.parseInt(this.options.getOrDefault(name, String.valueOf(otherwise)));
	}

	/* -- What is measured -- */

	/**
	 * How large the site is at a time.
	 *
	 * @param heap the heap in use after a collection, in megabytes
	 * @param threads the threads that live
	 * @param files the open files and sockets
	 */
	private record Sample(double heap, double threads, double files) {

	}

	private void takeSamples() throws Exception {
		long start = System.nanoTime();
		long whole = TimeUnit.MINUTES.toNanos(option("minutes", 30));
		long between = Math.min(TimeUnit.MINUTES.toNanos(1), whole / 25);
		System.out.println("  seconds  requests     edits   heap MB   threads     files    failed");
		for (long due = between; due <= whole; due += between) {
			pause(TimeUnit.NANOSECONDS.toMillis(start + due - System.nanoTime()));
			Sample sample = sample();
			this.samples.add(sample);
			System.out.printf("%9d %9d %9d %9.1f %9.0f %9.0f %9d%n", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start), this.asked.get(),
					this.edits.get(), sample.heap(), sample.threads(), sample.files(), this.broken.size());
		}
	}

	/** The heap at its lowest: what a collection leaves of work under way is not held for long. */
	private Sample sample() throws Exception {
		double heap = Double.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			pause(i * 500L);
			heap = Math.min(heap, heap());
		}
		return new Sample(heap, metric("jvm.threads.live"), files());
	}

	private double heap() throws Exception {
		Process collection = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd",
				String.valueOf(this.site.pid()), "GC.run")
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("jcmd.out").toFile())
			.start();
		if (collection.waitFor() != 0) {
			throw new IllegalStateException("jcmd failed: " + Files.readString(this.folder.resolve("jcmd.out")));
		}
		return metric("jvm.memory.used?tag=area:heap") / 1_048_576;
	}

	private double metric(String name) throws IOException {
		Matcher value = VALUE.matcher(ask(this.managementPort, "/actuator/metrics/" + name).body());
		if (!value.find()) {
			throw new IllegalStateException("There is no " + name);
		}
		return Double.parseDouble(value.group(1));
	}

	private double files() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("/proc/" + this.site.pid() + "/fd"))) {
			return files.count();
		}
	}

	private boolean report() throws IOException {
		boolean good = isFlat("heap in MB", Sample::heap, 0);
		good &= isFlat("threads", Sample::threads, 5);
		good &= isFlat("open files", Sample::files, 5);
		System.out.printf("%d requests and %d edits, %d failed%n", this.asked.get(), this.edits.get(), this.broken.size());
		this.broken.stream().limit(10).forEach((line) -> System.out.println("  " + line));
		good &= this.broken.isEmpty();
		if (good) {
			delete(this.folder);
		}
		System.out.println(good ? "All of it as promised." : "Not as promised. The site's log is in " + this.folder);
		return good;
	}

	private boolean isFlat(String what, ToDoubleFunction<Sample> value, double leeway) {
		int fifth = this.samples.size() / 5;
		if (fifth == 0) {
			System.out.println(what + ": too few samples");
			return false;
		}
		double first = mean(this.samples.subList(fifth, 2 * fifth), value);
		double last = mean(this.samples.subList(this.samples.size() - fifth, this.samples.size()), value);
		boolean flat = last <= Math.max(first * 1.1, first + leeway);
		System.out.printf("%s: %.1f at first, %.1f at last, %+.1f %%: %s%n", what, first, last, (last / first - 1) * 100,
				flat ? "flat" : "grows");
		return flat;
	}

	private static double mean(List<Sample> samples, ToDoubleFunction<Sample> value) {
		return samples.stream().mapToDouble(value).average().orElseThrow();
	}

	/* -- The editor -- */

	private void edit() {
		long every = TimeUnit.SECONDS.toNanos(option("edit-every", 10));
		long due = System.nanoTime();
		for (int version = 1; !this.over; version++) {
			due += every;
			try {
				write(version);
				this.edits.incrementAndGet();
				if (!isSeen(version, due)) {
					this.broken.add("edit " + version + " was not served when the next was due");
				}
			}
			catch (IOException ex) {
				this.broken.add("edit " + version + ": " + ex);
			}
			while (!this.over && System.nanoTime() < due) {
				pause(100);
			}
		}
	}

	private boolean isSeen(int version, long due) throws IOException {
		while (!this.over && System.nanoTime() < due) {
			if (ask(this.port, "/guides/marked").body().contains("mark-" + version + "-end")) {
				return true;
			}
			pause(100);
		}
		return this.over;
	}

	/** Each version has another length and other words. */
	private void write(int version) throws IOException {
		Random random = new Random(version);
		String text = Stream.generate(() -> Long.toString(random.nextLong() >>> 1, 36))
			.limit(500 + random.nextInt(500))
			.map((word) -> word + (word.endsWith("a") ? "\n\n" : "\n"))
			.collect(Collectors.joining());
		Path guide = this.content.resolve("guides/marked/guide.md");
		Files.createDirectories(guide.getParent());
		Path draft = guide.resolveSibling(".guide.md.new");
		Files.writeString(draft, """
				---
				title: Marked
				summary: A guide whose versions can be told apart.
				author: framewise-team
				published: 2026-11-22
				---

				mark-%1$d-begin

				%2$s
				mark-%1$d-end
				""".formatted(version, text));
		Files.move(draft, guide, StandardCopyOption.ATOMIC_MOVE);
	}

	/* -- Readers -- */

	private void findPages() throws IOException {
		this.pages = Pattern.compile("<loc>https?://[^/<]+([^<]*)</loc>")
			.matcher(ask(this.port, "/sitemap.xml").body())
			.results()
			.map((found) -> found.group(1))
			.toList();
		for (String page : this.pages) {
			if (page.endsWith("/wizard")) {
				this.wizards.put(page, questions(ask(this.port, "/api" + page).body()));
			}
			ask(this.port, page).body().replaceAll("<[^>]*>", " ").lines().forEach(this::learnWords);
		}
	}

	private void learnWords(String line) {
		Stream.of(line.split("[^A-Za-z]+")).filter((word) -> word.length() > 3).forEach(this.words::add);
	}

	private static Map<String, List<String>> questions(String wizard) {
		Map<String, List<String>> questions = new LinkedHashMap<>();
		Matcher ids = IDS.matcher(wizard);
		String question = "";
		while (ids.find()) {
			if (ids.group(2).equals("question")) {
				question = ids.group(1);
				questions.put(question, new ArrayList<>(List.of("unsure")));
			}
			else {
				questions.get(question).add(ids.group(1));
			}
		}
		return questions;
	}

	private void read(int reader) {
		Random random = new Random(reader);
		long between = TimeUnit.SECONDS.toNanos(READERS) / option("requests-a-second", 50);
		long due = System.nanoTime() + reader * between / READERS;
		while (!this.over) {
			pause(TimeUnit.NANOSECONDS.toMillis(due - System.nanoTime()));
			// What could not be asked in time is not made up for.
			due = Math.max(due + between, System.nanoTime());
			String path = path(random);
			try {
				HttpResponse<String> answer = ask(this.port, path);
				if (answer.statusCode() != 200) {
					this.broken.add(path + ": " + answer.statusCode());
				}
			}
			catch (IOException ex) {
				this.broken.add(path + ": " + ex);
			}
			this.asked.incrementAndGet();
		}
	}

	/** Of five requests three are for pages, one is a search and one a wizard's result. */
	private String path(Random random) {
		int kind = random.nextInt(5);
		if (kind == 0) {
			return "/search?q=" + oneOf(this.words, random) + "+" + oneOf(this.words, random);
		}
		if (kind == 1 && !this.wizards.isEmpty()) {
			String wizard = oneOf(List.copyOf(this.wizards.keySet()), random);
			return wizard + "?" + this.wizards.get(wizard)
				.entrySet()
				.stream()
				.map((question) -> question.getKey() + "=" + oneOf(question.getValue(), random)
						+ (random.nextInt(3) > 0 ? "" : "&must=" + question.getKey()))
				.collect(Collectors.joining("&"));
		}
		return oneOf(this.pages, random);
	}

	private static String oneOf(List<String> list, Random random) {
		return list.get(random.nextInt(list.size()));
	}

	private HttpResponse<String> ask(int port, String path) throws IOException {
		try {
			return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
				.timeout(Duration.ofSeconds(15))
				.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

	/* -- What runs -- */

	private void startSite() throws IOException {
		Path log = this.folder.resolve("site.log");
		this.site = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx512m", "-jar",
				Path.of(this.options.getOrDefault("jar", "target/framewise.jar")).toAbsolutePath().toString(),
				"--server.port=" + this.port, "--management.server.port=" + this.managementPort,
				"--framewise.content=" + this.content)
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		long start = System.nanoTime();
		while (!isReady()) {
			if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(120) || !this.site.isAlive()) {
				throw new IllegalStateException("The site does not start; see " + log);
			}
			pause(100);
		}
	}

	private boolean isReady() {
		try {
			return ask(this.port, "/readyz").statusCode() == 200;
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

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Path target = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				}
				else {
					Files.copy(file, target);
				}
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
				Files.delete(file);
			}
		}
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

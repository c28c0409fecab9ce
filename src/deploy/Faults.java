import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes from a running site what it stands on, and gives it back after a while: each fault happens to a fresh site, and
 * readers ask it all the while for pages that it has served before.
 *
 * <pre>
 * ./mvnw -DskipTests package
 * java src/deploy/Faults.java [which=database,frozen,disk,postgres-disk,unmounted,vanished] [seconds=60]
 *     [jar=target/framewise.jar]
 * </pre>
 *
 * <ul>
 * <li>{@code database}: PostgreSQL is stopped without notice, and started again</li>
 * <li>{@code frozen}: PostgreSQL's processes are halted, and go on</li>
 * <li>{@code disk}: the disk with H2's file is full to the last byte, and has room again</li>
 * <li>{@code postgres-disk}: the same with PostgreSQL's disk; where it ends of that, it is started again</li>
 * <li>{@code unmounted}: the disk with the content is taken off and leaves an empty folder, and is mounted again</li>
 * <li>{@code vanished}: the content folder is renamed, and renamed back</li>
 * </ul>
 *
 * It needs PostgreSQL's server programs (Debian: postgresql) for three of them and, to mount small disks in memory, root
 * for {@code disk}, {@code postgres-disk} and {@code unmounted}. It ends with 1 where
 * <ul>
 * <li>a page served before, {@code /livez} or {@code /readyz} was not answered, or with other bytes than those of a
 * version that was published</li>
 * <li>a page never asked for before was answered with anything but itself or, within five seconds, a 503 that says when
 * to try again</li>
 * <li>the site, left alone, did not make such pages again, or show an edit of the time of the fault or one saved after
 * it, within five seconds</li>
 * </ul>
 */
public class Faults {

	private static final String GUIDE = "/guides/django-vs-fastapi";

	private static final Pattern IDS = Pattern.compile("\"id\":\"([^\"]+)\",\"(question|text)\":");

	private static final Pattern STYLE_SHEET = Pattern.compile("/assets/[^\"]+\\.css");

	private static final Pattern INSIDE = Pattern.compile("Exception|org\\.springframework|dev\\.framewise|\\tat ");

	/** How long a reader waits, a page may take, and the site may need after a fault. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	/** More different bodies of one page than this need not be told apart. */
	private static final int MOST_BODIES = 50;

	private final String fault;

	private final Map<String, String> options;

	private final int seconds;

	private final Path folder;

	private final Path content;

	/** Where the content is while the site cannot see it. */
	private final Path away;

	/** Where an editor saves at present. */
	private List<Path> desks;

	private final int port = freePort();

	private final int databasePort = freePort();

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(PATIENCE)
		.build();

	private final Object disk = new Object();

	private final List<Path> mounts = new ArrayList<>();

	private Process site;

	private List<ProcessHandle> halted = List.of();

	private List<String> published = List.of();

	private final Map<String, List<String>> questions = new LinkedHashMap<>();

	private final Map<String, Set<String>> seen = new ConcurrentHashMap<>();

	private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

	private final AtomicInteger asked = new AtomicInteger();

	private final AtomicInteger failed = new AtomicInteger();

	private final AtomicLong slowest = new AtomicLong();

	private final Map<Integer, Integer> newPages = new ConcurrentSkipListMap<>();

	private final AtomicLong slowestNewPage = new AtomicLong();

	private final AtomicInteger number = new AtomicInteger();

	private final ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();

	private volatile int version;

	private volatile boolean on;

	private volatile boolean over;

	private List<String> lastSaid = List.of();

	private boolean stopped;

	private Faults(String fault, Map<String, String> options) throws IOException {
		this.fault = fault;
		this.options = options;
		this.seconds = Integer.parseInt(options.getOrDefault("seconds", "60"));
		this.folder = Files.createTempDirectory("faults");
		// The database runs as another user.
		Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwxrwxrwx"));
		this.content = this.folder.resolve("content");
		this.away = this.folder.resolve("away");
		this.desks = List.of(this.content);
	}

	public static void main(String[] arguments) throws Exception {
		Map<String, String> options = new HashMap<>();
		for (String argument : arguments) {
			String[] parts = argument.split("=", 2);
			options.put(parts[0], parts[1]);
		}
		String which = options.getOrDefault("which", "database,frozen,disk,postgres-disk,unmounted,vanished");
		boolean good = true;
		for (String fault : which.split(",")) {
			good &= new Faults(fault, options).isSurvived();
		}
		System.out.println(good ? "All of it as promised." : "Not as promised.");
		System.exit(good ? 0 : 1);
	}

	private boolean isSurvived() throws Exception {
		Thread end = new Thread(this::stop);
		Runtime.getRuntime().addShutdownHook(end);
		System.out.printf("-- %s, %d seconds%n", this.fault, this.seconds);
		try {
			run();
		}
		catch (IOException | RuntimeException ex) {
			this.broken.add("the rehearsal itself: " + ex);
		}
		finally {
			this.lastSaid = lastLines();
			stop();
			Runtime.getRuntime().removeShutdownHook(end);
		}
		report();
		return this.broken.isEmpty();
	}

	private void run() throws Exception {
		prepare();
		startSite();
		findPages();
		remember();
		List<Thread> readers = Stream.generate(() -> new Thread(this::read)).limit(4).toList();
		readers.forEach(Thread::start);
		Thread curious = new Thread(this::askForNewPages);
		pause(1_000);
		begin();
		this.on = true;
		curious.start();
		pause(this.seconds * 250L);
		long saved = edit();
		CompletableFuture<Long> visible = CompletableFuture.supplyAsync(this::waitForEdit);
		pause(this.seconds * 250L);
		goOn();
		pause(this.seconds * 500L);
		this.on = false;
		end();
		long end = System.nanoTime();
		CompletableFuture<Void> whole = CompletableFuture.runAsync(() -> waitForNewPages(end));
		judge("the edit saved during the fault", saved, end, visible.get());
		remember();
		saved = edit();
		judge("an edit saved after it", saved, saved, waitForEdit());
		remember();
		whole.get();
		this.over = true;
		for (Thread reader : readers) {
			reader.join();
		}
		curious.join();
		compareBodies();
	}

	private void judge(String edit, long saved, long from, long visible) {
		if (visible - from < 0) {
			System.out.printf("%s: visible while it lasted, %d ms after it was saved%n", edit, millis(saved, visible));
			return;
		}
		boolean early = millis(from, visible) <= PATIENCE.toMillis();
		System.out.printf("%s: %s %d ms%n", edit, isVisible() ? "visible after" : "not visible after",
				millis(from, visible));
		if (!early || !isVisible()) {
			this.broken.add(edit + " was not visible within five seconds");
		}
	}

	private void report() throws IOException {
		System.out.printf("%d requests for pages served before, %d failed, the slowest took %d ms%n", this.asked.get(),
				this.failed.get(), this.slowest.get());
		System.out.printf("pages never asked for before, by status, during the fault: %s, the slowest took %d ms%n",
				new TreeMap<>(this.newPages), this.slowestNewPage.get());
		if (this.broken.isEmpty()) {
			delete(this.folder);
			return;
		}
		System.out.printf("%d times not as promised, such as%n", this.broken.size());
		this.broken.stream().distinct().limit(10).forEach((line) -> System.out.println("  " + line));
		System.out.println("What the site said last; all of it is in " + this.folder);
		this.lastSaid.forEach((line) -> System.out.println("  " + start(line, 240)));
	}

	private List<String> lastLines() throws IOException {
		if (!Files.exists(log())) {
			return List.of();
		}
		// Without the inside of exceptions, of which there may be thousands of lines.
		List<String> lines = Files.readAllLines(log()).stream().filter((line) -> line.matches("[0-9C].*")).toList();
		return lines.subList(Math.max(0, lines.size() - 20), lines.size());
	}

	/* -- The faults -- */

	private void prepare() throws Exception {
		switch (this.fault) {
			case "database", "frozen" -> makeDatabase();
			case "postgres-disk" -> {
				mount(Files.createDirectories(data().getParent()), "160m");
				makeDatabase();
			}
			case "disk" -> mount(Files.createDirectories(data().getParent()), "32m");
			case "unmounted", "vanished" -> {
			}
			default -> throw new IllegalArgumentException("There is no fault named " + this.fault);
		}
		if (this.fault.equals("unmounted")) {
			copy(Path.of("content"), this.away);
			this.desks = List.of(this.away);
			write();
			mountContent();
		}
		else {
			copy(Path.of("content"), this.content);
			write();
		}
	}

	private void begin() throws Exception {
		switch (this.fault) {
			case "database" -> postgres("pg_ctl", "-D", data().toString(), "-m", "immediate", "stop");
			case "frozen" -> freeze();
			case "disk", "postgres-disk" -> keepFull();
			case "unmounted" -> unmountContent();
			default -> {
				Files.move(this.content, this.away);
				this.desks = List.of(this.away);
			}
		}
	}

	/** What makes it worse half way. */
	private void goOn() throws Exception {
		if (this.fault.equals("postgres-disk")) {
			// What is left of the log written ahead is used up, and PostgreSQL cannot go on without.
			execute(postgresCommand("psql", "-h", "127.0.0.1", "-p", String.valueOf(this.databasePort), "-U", "framewise",
					"-c", "select pg_logical_emit_message(false, 'filler', repeat('x', 1000000)) from generate_series(1, 100)"));
		}
	}

	private void end() throws Exception {
		switch (this.fault) {
			case "database" -> startDatabase();
			case "frozen" -> thaw();
			case "disk" -> free();
			case "postgres-disk" -> {
				free();
				superviseDatabase();
			}
			case "unmounted" -> mountContent();
			default -> {
				Files.move(this.away, this.content);
				this.desks = List.of(this.content);
			}
		}
	}

	private void freeze() throws Exception {
		ProcessHandle server = ProcessHandle.of(Long.parseLong(Files.readAllLines(data().resolve("postmaster.pid")).get(0)))
			.orElseThrow();
		signal("STOP", List.of(server));
		this.halted = Stream.concat(Stream.of(server), server.descendants()).toList();
		signal("STOP", this.halted);
	}

	private void thaw() throws Exception {
		signal("CONT", this.halted);
		this.halted = List.of();
	}

	private void signal(String name, List<ProcessHandle> processes) throws Exception {
		List<String> command = new ArrayList<>(List.of("kill", "-" + name));
		processes.forEach((process) -> command.add(String.valueOf(process.pid())));
		execute(command);
	}

	private Path filler() {
		return data().resolveSibling("filler");
	}

	/** Also of what is given back meanwhile, nothing is left. */
	private void keepFull() throws IOException {
		this.on = true;
		fill();
		Thread filling = new Thread(() -> {
			while (this.on) {
				pause(50);
				try {
					fill();
				}
				catch (IOException ex) {
					this.broken.add("the rehearsal itself: " + ex);
				}
			}
		});
		filling.setDaemon(true);
		filling.start();
	}

	private void fill() throws IOException {
		synchronized (this.disk) {
			if (!this.on) {
				return;
			}
			try (OutputStream filler = Files.newOutputStream(filler(), StandardOpenOption.CREATE,
					StandardOpenOption.APPEND)) {
				while (true) {
					filler.write(new byte[4_096]);
				}
			}
			catch (IOException ex) {
				if (Files.getFileStore(filler()).getUsableSpace() > 4_096) {
					throw ex;
				}
			}
		}
	}

	private void free() throws IOException {
		synchronized (this.disk) {
			Files.delete(filler());
		}
	}

	/** The disk is mounted elsewhere first, so that the folder is never there without its files. */
	private void mountContent() throws Exception {
		Path staging = Files.createDirectories(this.folder.resolve("staging"));
		mount(staging, "64m");
		copy(this.away, staging);
		Files.createDirectories(this.content);
		must("mount", "--bind", staging.toString(), this.content.toString());
		this.mounts.add(this.content);
		must("umount", staging.toString());
		this.mounts.remove(staging);
		this.desks = List.of(this.away, this.content);
	}

	private void unmountContent() throws Exception {
		this.desks = List.of(this.away);
		if (execute(List.of("umount", this.content.toString())) != 0) {
			must("umount", "-l", this.content.toString());
		}
		this.mounts.remove(this.content);
		try (Stream<Path> files = Files.list(this.content)) {
			if (files.findAny().isPresent()) {
				throw new IllegalStateException("The folder is not empty.");
			}
		}
	}

	private void mount(Path place, String size) throws Exception {
		must("mount", "-t", "tmpfs", "-o", "mode=777,size=" + size, "tmpfs", place.toString());
		this.mounts.add(place);
	}

	/* -- The editor -- */

	private long edit() throws IOException {
		this.version++;
		write();
		return System.nanoTime();
	}

	private void write() throws IOException {
		String text = """
				---
				title: Marked
				summary: A guide whose versions can be told apart.
				author: framewise-team
				published: 2026-11-22
				---

				mark-%1$d-begin

				%2$s
				mark-%1$d-end
				""".formatted(this.version, words(this.version));
		for (Path desk : this.desks) {
			Path guide = desk.resolve("guides/marked/guide.md");
			Files.createDirectories(guide.getParent());
			Path draft = guide.resolveSibling(".guide.md.new");
			Files.writeString(draft, text);
			Files.move(draft, guide, StandardCopyOption.ATOMIC_MOVE);
		}
	}

	/** Words that do not repeat, so that storing them takes room. */
	private static String words(int seed) {
		Random random = new Random(seed);
		return Stream.generate(() -> Long.toString(random.nextLong() >>> 1, 36))
			.limit(4_000)
			.map((word) -> word + (word.endsWith("a") ? "\n\n" : "\n"))
			.collect(Collectors.joining());
	}

	private boolean isVisible() {
		try {
			return ask("/guides/marked").body().contains("mark-" + this.version + "-end");
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** When it was visible, or was no longer waited for. */
	private long waitForEdit() {
		long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(this.seconds + 60L);
		while (!isVisible() && System.nanoTime() < limit) {
			pause(50);
		}
		return System.nanoTime();
	}

	/* -- Readers -- */

	private void findPages() throws IOException {
		Matcher ids = IDS.matcher(ask("/api" + GUIDE + "/wizard").body());
		String question = "";
		while (ids.find()) {
			if (ids.group(2).equals("question")) {
				question = ids.group(1);
				this.questions.put(question, new ArrayList<>(List.of("unsure")));
			}
			else {
				this.questions.get(question).add(ids.group(1));
			}
		}
		String result = this.questions.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + entry.getValue().get(1))
			.collect(Collectors.joining("&"));
		Matcher styleSheet = STYLE_SHEET.matcher(ask("/").body());
		if (!styleSheet.find()) {
			throw new IllegalStateException("The home page has no style sheet.");
		}
		this.published = List.of("/", "/guides", "/guides/marked", GUIDE, GUIDE + "/matrix", GUIDE + "/wizard",
				GUIDE + "/wizard?" + result, GUIDE + "/cheat-sheet", "/frameworks/django", "/api/guides", "/feed.atom",
				styleSheet.group(), "/livez", "/readyz");
	}

	/** How each page looks at present, which may be seen as long as the next version is not there. */
	private void remember() {
		for (String path : this.published) {
			try {
				HttpResponse<String> answer = ask(path);
				if (answer.statusCode() == 200) {
					this.known.computeIfAbsent(path, (key) -> ConcurrentHashMap.newKeySet()).add(answer.body());
				}
				else {
					this.broken.add(path + ", asked between faults: " + answer.statusCode());
				}
			}
			catch (IOException ex) {
				this.broken.add(path + ", asked between faults: " + ex);
			}
		}
	}

	private void read() {
		int i = new Random().nextInt(this.published.size());
		while (!this.over) {
			String path = this.published.get(i++ % this.published.size());
			long start = System.nanoTime();
			try {
				HttpResponse<String> answer = ask(path);
				if (answer.statusCode() == 200) {
					Set<String> bodies = this.seen.computeIfAbsent(path, (key) -> ConcurrentHashMap.newKeySet());
					if (bodies.size() < MOST_BODIES) {
						bodies.add(answer.body());
					}
				}
				else {
					fail(path + ": " + answer.statusCode() + " " + start(answer.body(), 100));
				}
			}
			catch (IOException ex) {
				fail(path + ": " + ex);
			}
			this.asked.incrementAndGet();
			this.slowest.accumulateAndGet(millis(start, System.nanoTime()), Math::max);
			pause(40);
		}
	}

	private void fail(String line) {
		this.failed.incrementAndGet();
		this.broken.add(line);
	}

	private void compareBodies() {
		this.seen.forEach((path, bodies) -> {
			Set<String> versions = this.known.getOrDefault(path, Set.of());
			bodies.stream()
				.filter((body) -> !versions.contains(body))
				.forEach((body) -> fail(path + ": 200, but as it was in no version: "
						+ difference(body, versions.stream().findFirst().orElse(""))));
		});
	}

	private static String difference(String one, String other) {
		int i = 0;
		while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
			i++;
		}
		return "at " + i + ", " + start(one.substring(i), 80);
	}

	/** One page a second that nobody has asked for yet. */
	private void askForNewPages() {
		while (this.on) {
			String path = newPage();
			long start = System.nanoTime();
			try {
				HttpResponse<String> answer = ask(path);
				this.newPages.merge(answer.statusCode(), 1, Integer::sum);
				boolean later = answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent();
				boolean shown = answer.statusCode() != 200 && INSIDE.matcher(answer.body()).find();
				if (answer.statusCode() != 200 && !later || shown) {
					this.broken.add(path + ", never asked before: " + answer.statusCode() + " "
							+ start(answer.body(), 100));
				}
			}
			catch (IOException ex) {
				this.newPages.merge(0, 1, Integer::sum);
				this.broken.add(path + ", never asked before: " + ex);
			}
			this.slowestNewPage.accumulateAndGet(millis(start, System.nanoTime()), Math::max);
			pause(1_000);
		}
	}

	private void waitForNewPages(long end) {
		boolean made = false;
		while (!made && millis(end, System.nanoTime()) < 60_000) {
			try {
				made = Stream.of(newPage(), newPage(), newPage(), newPage()).allMatch(this::isServed);
			}
			finally {
				pause(50);
			}
		}
		long millis = millis(end, System.nanoTime());
		System.out.printf("pages never asked for before: %s %d ms%n", made ? "made again after" : "not made after", millis);
		if (millis > PATIENCE.toMillis()) {
			this.broken.add("pages never asked for before were not made again within five seconds");
		}
	}

	private boolean isServed(String path) {
		try {
			return ask(path).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** In turn a wizard's page, a matrix, a decision of the API and a search, none of them twice. */
	private String newPage() {
		int n = this.number.incrementAndGet();
		return switch (n % 4) {
			case 0 -> GUIDE + "/matrix?q=word" + n;
			case 1 -> GUIDE + "/wizard?" + answers(n);
			case 2 -> "/api" + GUIDE + "/decision?" + answers(n);
			default -> "/search?q=word" + n;
		};
	}

	private String answers(int n) {
		StringBuilder query = new StringBuilder();
		int rest = n / 4;
		for (Map.Entry<String, List<String>> question : this.questions.entrySet()) {
			List<String> answers = question.getValue();
			query.append(question.getKey()).append('=').append(answers.get(rest % answers.size())).append('&');
			rest /= answers.size();
		}
		return query + "must=" + List.copyOf(this.questions.keySet()).get(rest % this.questions.size());
	}

	private HttpResponse<String> ask(String path) throws IOException {
		try {
			return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.timeout(PATIENCE)
				.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

	/* -- What runs -- */

	/** Where the database's files are, in a folder that may be a disk of its own. */
	private Path data() {
		return this.folder.resolve("disk/data");
	}

	private void makeDatabase() throws Exception {
		Files.createDirectories(data().getParent());
		Files.setPosixFilePermissions(data().getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
		// Small segments: on a full disk there is little left to write in.
		postgres("initdb", "-D", data().toString(), "-A", "trust", "-U", "framewise", "--wal-segsize=1");
		startDatabase();
		postgres("createdb", "-h", "127.0.0.1", "-p", String.valueOf(this.databasePort), "-U", "framewise", "framewise");
	}

	private void startDatabase() throws Exception {
		postgres("pg_ctl", "-D", data().toString(), "-w", "-l", this.folder.resolve("db.log").toString(), "-o",
				"-p " + this.databasePort + " -k " + this.folder + " -c listen_addresses=127.0.0.1", "start");
	}

	private boolean isRunning() throws Exception {
		return execute(postgresCommand("pg_ctl", "-D", data().toString(), "status")) == 0;
	}

	/** As a service manager would: where it has ended, it is started until it answers. */
	private void superviseDatabase() throws Exception {
		List<String> ready = postgresCommand("pg_isready", "-h", "127.0.0.1", "-p", String.valueOf(this.databasePort));
		long start = System.nanoTime();
		while (execute(ready) != 0) {
			if (!isRunning()) {
				System.out.println("PostgreSQL is started again");
				startDatabase();
			}
			if (millis(start, System.nanoTime()) > 60_000) {
				throw new IllegalStateException("PostgreSQL does not come back; see " + this.folder);
			}
			pause(100);
		}
	}

	private void postgres(String program, String... arguments) throws Exception {
		must(postgresCommand(program, arguments).toArray(String[]::new));
	}

	/** One of PostgreSQL's programs; it does not run as root. */
	private static List<String> postgresCommand(String program, String... arguments) throws IOException {
		List<String> command = new ArrayList<>();
		if (System.getProperty("user.name").equals("root")) {
			command.addAll(List.of("runuser", "-u", "postgres", "--"));
		}
		command.add(program(program));
		command.addAll(List.of(arguments));
		return command;
	}

	private static String program(String name) throws IOException {
		try (Stream<Path> found = Files.find(Path.of("/usr/lib/postgresql"), 3,
				(path, attributes) -> path.endsWith("bin/" + name))) {
			return found.sorted().reduce((one, other) -> other).map(Path::toString).orElse(name);
		}
	}

	private void must(String... command) throws Exception {
		if (execute(List.of(command)) != 0) {
			throw new IllegalStateException(
					String.join(" ", command) + " failed: " + Files.readString(this.folder.resolve("commands.out")));
		}
	}

	private synchronized int execute(List<String> command) throws Exception {
		return new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("commands.out").toFile())
			.start()
			.waitFor();
	}

	private Path log() {
		return this.folder.resolve("site.log");
	}

	private void startSite() throws IOException {
		List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m", "-jar",
				Path.of(this.options.getOrDefault("jar", "target/framewise.jar")).toAbsolutePath().toString(),
				"--server.port=" + this.port, "--management.server.port=0", "--framewise.content=" + this.content));
		if (Files.exists(data())) {
			command.add("--spring.profiles.active=postgres");
			command.add("--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + this.databasePort + "/framewise");
		}
		else if (this.fault.equals("disk")) {
			command.add("--spring.datasource.url=jdbc:h2:file:" + data());
		}
		this.site = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile()).start();
		long start = System.nanoTime();
		while (!isServed("/readyz")) {
			if (millis(start, System.nanoTime()) > 120_000 || !this.site.isAlive()) {
				throw new IllegalStateException("The site does not start; see " + log());
			}
			pause(100);
		}
	}

	private synchronized void stop() {
		if (this.stopped) {
			return;
		}
		this.stopped = true;
		this.on = false;
		this.over = true;
		try {
			thaw();
			stopSite();
			if (Files.exists(data().resolve("postmaster.pid")) && isRunning()) {
				postgres("pg_ctl", "-D", data().toString(), "-m", "immediate", "stop");
			}
			for (Path mount : this.mounts) {
				execute(List.of("umount", "-l", mount.toString()));
			}
		}
		catch (Exception ex) {
			this.broken.add("the rehearsal itself, at its end: " + ex);
		}
	}

	private void stopSite() throws InterruptedException {
		if (this.site == null) {
			return;
		}
		this.site.destroy();
		if (!this.site.waitFor(40, TimeUnit.SECONDS)) {
			this.site.destroyForcibly().waitFor();
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
					Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
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

	private static String start(String text, int length) {
		String line = text.replaceAll("\\s+", " ").strip();
		return (line.length() > length) ? line.substring(0, length) + "…" : line;
	}

	private static void pause(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static long millis(long start, long end) {
		return TimeUnit.NANOSECONDS.toMillis(end - start);
	}

}


import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long a big folder takes: the first load, saved edits, a restart. It writes the
 * folder, starts the jar on it, and asks as a reader would.
 *
 * <pre>
 * java src/bench/TenThousandGuides.java [guides=10000] [edits=20] [jar=target/framewise.jar] [db=mem|file] [opts="-Xmx1g"] [keep=DIR] [only=folder]
 * </pre>
 *
 * An edit's time runs from the end of the write to the first answer with the new text.
 * CPU is that of the whole server process, which also answers the questions whether the
 * edit is there yet; what the loading thread took of it is given too where the system
 * (Linux) tells. Unlike the time, CPU says much the same on a busy machine.
 */
class TenThousandGuides {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final int FRAMEWORKS = 100;

	private static final int AUTHORS = 50;

	private final Map<String, String> options = new HashMap<>(
			Map.of("guides", "10000", "edits", "20", "jar", "target/framewise.jar", "db", "file", "opts", ""));

	private final Random random = new Random(20_261_123);

	private final Path home;

	private final int guides;

	private final int port;

	private TenThousandGuides(String[] args) throws IOException {
		Arrays.stream(args).map((arg) -> arg.split("=", 2)).forEach((arg) -> this.options.put(arg[0], arg[1]));
		this.guides = Integer.parseInt(this.options.get("guides"));
		this.home = this.options.containsKey("keep") ? Path.of(this.options.get("keep"))
				: Files.createTempDirectory("framewise-bench");
		try (ServerSocket socket = new ServerSocket(0)) {
			this.port = socket.getLocalPort();
		}
	}

	public static void main(String[] args) throws Exception {
		new TenThousandGuides(args).run();
	}

	private void run() throws Exception {
		writeFolder();
		if ("folder".equals(this.options.get("only"))) {
			return;
		}
		Process server = start("cold load");
		try {
			heap(server);
			edits(server, Integer.parseInt(this.options.get("edits")));
			heap(server);
		}
		finally {
			stop(server);
		}
		if (this.options.get("db").equals("file")) {
			stop(start("restart, nothing changed"));
		}
		if (!this.options.containsKey("keep")) {
			delete(this.home);
		}
	}

	// == The folder ==

	private void writeFolder() throws IOException {
		long start = System.nanoTime();
		write("site.yaml", "name: Bench\nnavigation:\n  - {label: Guides, url: /guides}\n");
		for (int i = 0; i < AUTHORS; i++) {
			write("authors/author-" + i + ".md", "---\nname: Author " + i + "\n---\n" + sentence() + "\n");
		}
		for (int i = 0; i < FRAMEWORKS; i++) {
			write("frameworks/framework-" + i + ".md", "---\nname: Framework " + i
					+ "\nlanguage: Java\nhomepage: https://framework.example/" + i + "\n---\n" + sentence() + "\n");
		}
		long bytes = 0;
		for (int i = 0; i < this.guides; i++) {
			String text = guide(i, "before any edit");
			bytes += text.length();
			write(path(i), text);
		}
		say("wrote %,d guides of %,d bytes on average in %s", this.guides, bytes / this.guides, seconds(start));
	}

	private static String path(int guide) {
		return "guides/guide-" + guide + "/guide.md";
	}

	/** Every tenth guide compares two frameworks, with matrix and wizard. */
	private String guide(int number, String edit) {
		Random own = new Random(number);
		boolean comparison = number % 10 == 0;
		String a = "framework-" + number / 10 % FRAMEWORKS;
		String b = "framework-" + (number / 10 + 1 + number % 7) % FRAMEWORKS;
		StringBuilder text = new StringBuilder("---\ntitle: Guide " + number + "\nsummary: " + sentence(own)
				+ "\npublished: 2026-01-" + String.format("%02d", 1 + number % 28) + "\nauthor: author-"
				+ number % AUTHORS + "\ntags: [tag-" + number % 200 + ", tag-" + number % 31 + "x]\nrelated: ["
				+ slug(number + 1) + ", " + slug(own.nextInt(this.guides)) + "]\n"
				+ (comparison ? "compares: [" + a + ", " + b + "]\n" : "") + "---\n\nThis text was written " + edit
				+ ".\n");
		if (comparison) {
			matrix(text, number);
			wizard(text, number);
		}
		for (int section = 0; text.length() < 5_500; section++) {
			section(text, section, own);
		}
		return text.append("\n[^one]: [A source](https://source.example/").append(number)
			.append("), checked 2026-11-20.\n[^own]: Editors' judgement: made up for a measurement.\n").toString();
	}

	private void section(StringBuilder text, int section, Random own) {
		text.append("\n## Part ").append(section).append("\n\n");
		for (int i = 0; i < 3; i++) {
			text.append(sentence(own)).append(" See [another](/guides/").append(slug(own.nextInt(this.guides)))
				.append("#part-0) and **").append(sentence(own)).append("**.[^one]\n\n");
		}
		text.append("| One | Two | Three |\n|---|---|---|\n");
		for (int i = 0; i < 4; i++) {
			text.append("| ").append(word(own)).append(" | `").append(word(own)).append("` | ").append(sentence(own))
				.append(" |\n");
		}
		text.append("\n- ").append(sentence(own)).append("\n- ").append(sentence(own)).append("\n\n```java\nint ")
			.append(word(own)).append(" = 1;\n```\n");
	}

	private void matrix(StringBuilder text, int number) {
		String a = "Framework " + number / 10 % FRAMEWORKS;
		String b = "Framework " + (number / 10 + 1 + number % 7) % FRAMEWORKS;
		text.append("\n## Comparison {.matrix}\n\n| Criterion | ").append(a).append(" | ").append(b)
			.append(" |\n|---|---|---|\n");
		for (int i = 0; i < 15; i++) {
			text.append("| Criterion ").append(i).append(" | Yes (in part ").append(i)
				.append(")[^one] | ~1,200 req/s[^own] |\n");
		}
	}

	private void wizard(StringBuilder text, int number) {
		String a = "Framework " + number / 10 % FRAMEWORKS;
		String b = "Framework " + (number / 10 + 1 + number % 7) % FRAMEWORKS;
		text.append("\n## Decide {.wizard}\n\n");
		for (int i = 1; i <= 5; i++) {
			text.append(i).append(". Is question ").append(i).append(" so?\n   - Yes → ").append(a)
				.append(" (as [the row](#row-criterion-").append(i).append(") says)\n   - No → ").append(b).append("\n");
		}
	}

	private String slug(int number) {
		return "guide-" + number % this.guides;
	}

	private String sentence() {
		return sentence(this.random);
	}

	private static String sentence(Random random) {
		return IntStream.range(0, 9).mapToObj((i) -> word(random)).collect(Collectors.joining(" ")) + ".";
	}

	private static String word(Random random) {
		return random.ints(3 + random.nextInt(7), 'a', 'z' + 1)
			.mapToObj((letter) -> String.valueOf((char) letter))
			.collect(Collectors.joining());
	}

	private void write(String path, String text) throws IOException {
		Path file = this.home.resolve("content").resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	// == The server ==

	private Process start(String what) throws Exception {
		String url = this.options.get("db").equals("file") ? "jdbc:h2:file:" + this.home.resolve("database")
				: "jdbc:h2:mem:bench";
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
		Stream.of(this.options.get("opts").split(" ")).filter((opt) -> !opt.isEmpty()).forEach(command::add);
		command.addAll(List.of("-jar", this.options.get("jar"), "--framewise.content=" + this.home.resolve("content"),
				"--framewise.today=2026-11-23", "--framewise.watch=true", "--spring.datasource.url=" + url,
				"--server.port=" + this.port, "--management.server.port=0"));
		long start = System.nanoTime();
		Process server = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.home.resolve("log-" + what.substring(0, 4) + ".txt").toFile())
			.start();
		Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
		while (!isReady()) {
			if (!server.isAlive()) {
				throw new IllegalStateException("The server ended; see " + this.home);
			}
			Thread.sleep(50);
		}
		say("%s: ready after %s, %s of CPU", what, seconds(start), cpu(server));
		return server;
	}

	private boolean isReady() {
		try {
			return get("/readyz").contains("UP");
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

	private static Duration cpuOf(Process server) {
		return server.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** The CPU time of the thread that watches and loads, in milliseconds. */
	private static double loadingCpu(Process server) {
		try (Stream<Path> threads = Files.list(Path.of("/proc/" + server.pid() + "/task"))) {
			for (Path thread : threads.toList()) {
				if (Files.readString(thread.resolve("comm")).strip().equals("content-watch")) {
					return Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ")[0]) / 1e6;
				}
			}
		}
		catch (IOException ex) {
			// Not Linux, or the thread has just ended.
		}
		return 0;
	}

	private static String cpu(Process server) {
		return String.format(Locale.ROOT, "%.2f s", cpuOf(server).toMillis() / 1000.0);
	}

	private void stop(Process server) throws InterruptedException {
		server.destroy();
		server.waitFor();
	}

	private void heap(Process server) throws Exception {
		String jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
		output(jcmd, String.valueOf(server.pid()), "GC.run");
		String heap = output(jcmd, String.valueOf(server.pid()), "GC.heap_info");
		say("heap after a full collection: %s",
				heap.lines().filter((line) -> line.contains("used")).findFirst().orElse("unknown").strip());
	}

	private static String output(String... command) throws Exception {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		return new String(process.getInputStream().readAllBytes());
	}

	private String get(String path) {
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build();
			return CLIENT.send(request, BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	// == Edits ==

	private void edits(Process server, int count) throws Exception {
		List<Double> times = new ArrayList<>();
		List<Double> cpus = new ArrayList<>();
		List<Double> loads = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			// Longer than the site needs to be idle again.
			Thread.sleep(3_000);
			Duration before = cpuOf(server);
			double loadsBefore = loadingCpu(server);
			// Text that got shorter is left alone for longer: some of it may still come.
			double millis = edit(this.random.nextInt(this.guides), "with the saved edit " + i);
			double cpu = cpuOf(server).minus(before).toMillis();
			times.add(millis);
			double loading = loadingCpu(server) - loadsBefore;
			cpus.add(cpu);
			loads.add(loading);
			say("edit %2d: visible after %,.0f ms, %,.0f ms of CPU, %,.0f ms of it loading", i + 1, millis, cpu, loading);
		}
		say("median of %d: visible after %,.0f ms, %,.0f ms of CPU, %,.0f ms of it loading", count, median(times),
				median(cpus), median(loads));
	}

	private double edit(int guide, String edit) throws Exception {
		write(path(guide), guide(guide, edit));
		long start = System.nanoTime();
		while (!get("/guides/guide-" + guide).contains(edit)) {
			if (System.nanoTime() - start > Duration.ofMinutes(2).toNanos()) {
				throw new IllegalStateException("Never served: guide-" + guide);
			}
			Thread.sleep(25);
		}
		return (System.nanoTime() - start) / 1e6;
	}

	private static double median(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
	}

	private static String seconds(long since) {
		return String.format(Locale.ROOT, "%.2f s", (System.nanoTime() - since) / 1e9);
	}

	private static void say(String format, Object... arguments) {
		System.out.println(String.format(Locale.ROOT, format, arguments));
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

}

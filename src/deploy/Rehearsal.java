import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rehearses on one machine what a public site goes through: two instances with the folder, PostgreSQL and nginx with
 * the configuration beside this file. Readers ask all the while; an editor saves, instances are killed, the database is
 * restarted, a new version is rolled out.
 *
 * <pre>
 * ./mvnw -DskipTests package
 * java src/deploy/Rehearsal.java [requests=10000] [edits=20] [jar=target/framewise.jar]
 * </pre>
 *
 * It needs nginx and PostgreSQL's server programs (Debian: nginx-light, postgresql), and ends with 1 where a request
 * failed, an answer mixed two versions, or an edit took longer than it may: two seconds to be on both instances, five
 * after a fault.
 */
public class Rehearsal {

	private static final Pattern MARK = Pattern.compile("mark-([0-9]+)-(begin|end)");

	private static final List<String> PATHS = List.of("/guides/marked", "/", "/guides/django-vs-fastapi",
			"/guides/django-vs-fastapi/matrix", "/api/guides", "/guides/marked");

	private final Map<String, String> options = new HashMap<>();

	private final Path folder;

	private final Path content;

	private final int[] ports = new int[4];

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final List<Process> processes = new ArrayList<>();

	private final Process[] sites = new Process[2];

	private final AtomicInteger asked = new AtomicInteger();

	private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

	private final List<String> late = new ArrayList<>();

	private int version;

	private volatile boolean over;

	private Rehearsal(String[] arguments) throws IOException {
		for (String argument : arguments) {
			String[] parts = argument.split("=", 2);
			this.options.put(parts[0], parts[1]);
		}
		this.folder = Files.createTempDirectory("rehearsal");
		// The database runs as another user.
		Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwxrwxrwx"));
		this.content = this.folder.resolve("content");
		for (int i = 0; i < this.ports.length; i++) {
			try (ServerSocket socket = new ServerSocket(0)) {
				this.ports[i] = socket.getLocalPort();
			}
		}
	}

	public static void main(String[] arguments) throws Exception {
		Rehearsal rehearsal = new Rehearsal(arguments);
		try {
			rehearsal.run();
		}
		finally {
			rehearsal.stop();
		}
		boolean good = rehearsal.failures.isEmpty() && rehearsal.late.isEmpty();
		System.out.println(good ? "All of it as promised." : "Not as promised.");
		System.exit(good ? 0 : 1);
	}

	private void run() throws Exception {
		copy(Path.of("content"), this.content);
		write();
		startDatabase();
		startSite(0);
		startSite(1);
		startProxy();
		List<Thread> readers = Stream.generate(() -> new Thread(this::read)).limit(4).toList();
		readers.forEach(Thread::start);
		int edits = Integer.parseInt(this.options.getOrDefault("edits", "20"));
		int seconds = 2;
		for (int edit = 1; edit <= edits; edit++) {
			edit("edit " + edit, seconds);
			seconds = 2;
			if (edit == edits / 5 || edit == edits * 2 / 5) {
				killLoader();
				seconds = 5;
			}
			if (edit == edits * 3 / 5) {
				restartDatabase();
			}
			if (edit == edits * 4 / 5) {
				upgrade();
			}
		}
		int requests = Integer.parseInt(this.options.getOrDefault("requests", "10000"));
		while (this.asked.get() < requests) {
			Thread.sleep(100);
		}
		this.over = true;
		for (Thread reader : readers) {
			reader.join();
		}
		System.out.printf("%d requests at nginx, %d failed or mixed; late edits: %s%n", this.asked.get(),
				this.failures.size(), this.late);
		this.failures.stream().limit(10).forEach(System.out::println);
	}

	/* -- What happens -- */

	private void edit(String name, int seconds) throws Exception {
		this.version++;
		write();
		long start = System.nanoTime();
		for (int site = 0; site < 2; site++) {
			while (!seen(site) && millis(start) < 60_000) {
				Thread.sleep(20);
			}
		}
		System.out.printf("%s: on both after %d ms%n", name, millis(start));
		if (millis(start) > seconds * 1_000) {
			this.late.add(name + ", " + millis(start) + " ms");
		}
	}

	private boolean seen(int site) {
		try {
			return ask(this.ports[site], "/guides/marked").body().contains("mark-" + this.version + "-end");
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Whoever reads the folder says so in its log. */
	private void killLoader() throws Exception {
		int loader = lastSaid(0) >= lastSaid(1) ? 0 : 1;
		System.out.println("kill -9 of the instance that reads the folder: " + loader);
		this.sites[loader].destroyForcibly().waitFor();
		Thread again = new Thread(() -> startSite(loader));
		again.start();
		this.version++;
		write();
		long start = System.nanoTime();
		while (!seen(1 - loader) && millis(start) < 60_000) {
			Thread.sleep(20);
		}
		System.out.printf("the next edit, on the one that is left: after %d ms%n", millis(start));
		if (millis(start) > 5_000) {
			this.late.add("after a kill, " + millis(start) + " ms");
		}
		again.join();
	}

	private long lastSaid(int site) throws IOException {
		try (Stream<String> lines = Files.lines(log(site))) {
			return lines.filter((line) -> line.contains("This instance reads the content folder"))
				.map((line) -> line.substring(0, 23))
				.mapToLong((time) -> Long.parseLong(time.replaceAll("[^0-9]", "")))
				.max()
				.orElse(0);
		}
	}

	private void restartDatabase() throws Exception {
		System.out.println("restart of the database");
		postgres("pg_ctl", "-D", this.folder.resolve("db").toString(), "-m", "fast", "-w", "-l",
				this.folder.resolve("db.log").toString(), "restart");
		edit("an edit after it", 5);
	}

	private void upgrade() throws Exception {
		System.out.println("a rolling upgrade");
		for (int site = 0; site < 2; site++) {
			this.sites[site].destroy();
			this.sites[site].waitFor();
			startSite(site);
		}
		edit("an edit after it", 5);
	}

	/* -- Readers -- */

	private void read() {
		int i = 0;
		while (!this.over) {
			String path = PATHS.get(i++ % PATHS.size());
			try {
				HttpResponse<String> answer = ask(this.ports[2], path);
				if (answer.statusCode() != 200) {
					this.failures.add(path + ": " + answer.statusCode());
				}
				else if (path.endsWith("marked") && !isWhole(answer.body())) {
					this.failures.add(path + ": mixed versions");
				}
			}
			catch (IOException ex) {
				this.failures.add(path + ": " + ex);
			}
			this.asked.incrementAndGet();
			pause(25);
		}
	}

	private static boolean isWhole(String page) {
		List<String> versions = new ArrayList<>();
		Matcher marks = MARK.matcher(page);
		while (marks.find()) {
			versions.add(marks.group(1));
		}
		return versions.size() >= 2 && versions.stream().distinct().count() == 1;
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

	private void write() throws IOException {
		Path guide = this.content.resolve("guides/marked/guide.md");
		Files.createDirectories(guide.getParent());
		Files.writeString(guide, """
				---
				title: Marked
				summary: A guide whose versions can be told apart.
				author: framewise-team
				published: 2026-11-22
				---

				mark-%1$d-begin

				%2$s

				mark-%1$d-end
				""".formatted(this.version, "Something to read.\n\n".repeat(200)));
	}

	private void startDatabase() throws Exception {
		Path data = this.folder.resolve("db");
		postgres("initdb", "-D", data.toString(), "-A", "trust", "-U", "framewise");
		postgres("pg_ctl", "-D", data.toString(), "-w", "-l", this.folder.resolve("db.log").toString(), "-o",
				"-p " + this.ports[3] + " -k " + this.folder + " -c listen_addresses=127.0.0.1", "start");
		postgres("createdb", "-h", "127.0.0.1", "-p", String.valueOf(this.ports[3]), "-U", "framewise", "framewise");
	}

	/** One of PostgreSQL's programs; it does not run as root. */
	private void postgres(String program, String... arguments) throws Exception {
		List<String> command = new ArrayList<>();
		if (System.getProperty("user.name").equals("root")) {
			command.addAll(List.of("runuser", "-u", "postgres", "--"));
		}
		command.add(program(program));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve(program + ".out").toFile())
			.start();
		if (process.waitFor() != 0) {
			throw new IllegalStateException(command + " failed: " + Files.readString(this.folder.resolve(program + ".out")));
		}
	}

	private static String program(String name) throws IOException {
		try (Stream<Path> found = Files.find(Path.of("/usr/lib/postgresql"), 3,
				(path, attributes) -> path.endsWith("bin/" + name))) {
			return found.sorted().reduce((one, other) -> other).map(Path::toString).orElse(name);
		}
	}

	private Path log(int site) {
		return this.folder.resolve("site-" + site + ".log");
	}

	private void startSite(int site) {
		try {
			this.sites[site] = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx512m", "-jar",
					Path.of(this.options.getOrDefault("jar", "target/framewise.jar")).toAbsolutePath().toString(),
					"--spring.profiles.active=postgres", "--server.port=" + this.ports[site], "--management.server.port=0",
					"--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + this.ports[3] + "/framewise",
					"--framewise.content=" + this.content)
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(log(site).toFile()))
				.start();
			this.processes.add(this.sites[site]);
			long start = System.nanoTime();
			while (!isReady(site)) {
				if (millis(start) > 120_000 || !this.sites[site].isAlive()) {
					throw new IllegalStateException("A site does not start; see " + log(site));
				}
				pause(100);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isReady(int site) {
		try {
			return ask(this.ports[site], "/readyz").statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private void startProxy() throws Exception {
		String site = Files.readString(Path.of("src/deploy/nginx.conf"))
			.replaceFirst("server site:8080[^;]*;", "server 127.0.0.1:" + this.ports[0] + " max_fails=1 fail_timeout=2s; server 127.0.0.1:"
					+ this.ports[1] + " max_fails=1 fail_timeout=2s;")
			// All readers have one address here.
			.replace("rate=200r/s", "rate=100000r/s")
			.replace("listen 8000;", "listen 127.0.0.1:" + this.ports[2] + ";")
			.replace("/var/cache/nginx/framewise", this.folder.resolve("cache").toString());
		Path configuration = this.folder.resolve("nginx.conf");
		Files.writeString(configuration, """
				daemon off;
				pid %1$s/nginx.pid;
				error_log %1$s/nginx.log;
				events { worker_connections 1024; }
				http {
				access_log off;
				client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
				uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
				%2$s
				}
				""".formatted(this.folder, site));
		this.processes.add(new ProcessBuilder("nginx", "-c", configuration.toString(), "-p", this.folder.toString())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("nginx.out").toFile())
			.start());
		long start = System.nanoTime();
		while (millis(start) < 10_000) {
			try {
				ask(this.ports[2], "/");
				return;
			}
			catch (IOException ex) {
				pause(100);
			}
		}
		throw new IllegalStateException("nginx does not start; see " + this.folder);
	}

	private void stop() throws Exception {
		this.over = true;
		for (Process process : this.processes) {
			process.destroy();
			if (!process.waitFor(40, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
		}
		if (Files.exists(this.folder.resolve("db/postmaster.pid"))) {
			postgres("pg_ctl", "-D", this.folder.resolve("db").toString(), "-m", "immediate", "stop");
		}
		System.out.println("Logs are in " + this.folder);
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

	private static void pause(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static long millis(long start) {
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
	}

}

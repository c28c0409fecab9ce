package dev.framewise;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.web.bind.annotation.RequestParam;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final String ROOT = "dev.framewise";

	/**
	 * Which package may use which: on the left the package, on the right all it may see
	 * of ours. A new package needs a line of its own here.
	 */
	private static final Map<String, Set<String>> MAY_USE = map(
			"""
					problem   :
					api       :
					query     :
					database  : api
					revision  : database
					view      :
					source    : problem
					yaml      : problem source
					markdown  : problem source
					evidence  : problem source markdown
					crowd     : api revision
					site      : problem source yaml revision
					framework : problem source yaml markdown evidence revision
					guide     : api problem source yaml markdown evidence framework query revision site
					advice    : problem markdown framework guide
					matrix    : api problem source markdown evidence framework guide advice query revision site
					wizard    : api problem source markdown evidence framework guide advice matrix query revision site
					measurement: problem source yaml markdown framework matrix
					publish   : problem source yaml markdown evidence framework guide advice matrix wizard measurement query revision site
					pagecache : query crowd database revision evidence publish
					article   : api markdown evidence framework guide advice matrix wizard publish query revision site
					portrait  : api markdown evidence framework guide advice matrix wizard publish article query revision site
					cheatsheet: markdown evidence framework guide advice matrix wizard publish query revision site
					search    : api database markdown framework guide matrix publish query revision site
					openapi   : api guide matrix wizard portrait search query site
					feed      : framework guide query revision site
					mcp       : api database crowd markdown article guide matrix wizard search query revision site
					metrics   : problem source publish revision
					metadata  : markdown framework guide query revision site
					editor    : problem source yaml markdown evidence framework guide matrix publish query
					command   : problem source yaml markdown evidence framework guide advice matrix wizard publish query revision site
					web       : api openapi problem source markdown evidence framework guide advice matrix wizard publish article portrait editor query \
					revision site
					""");

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(ROOT);

	@Test
	void enoughClassesAreSeen() {
		assertThat(CLASSES.stream().filter((type) -> type.isTopLevelClass()).count()).isGreaterThan(150);
	}

	@Test
	void everyPackageHasItsLine() {
		Set<String> packages = CLASSES.stream()
			.map(JavaClass::getPackageName)
			.filter((name) -> !name.equals(ROOT))
			.map((name) -> name.substring(ROOT.length() + 1))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(packages).containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
	}

	@ParameterizedTest
	@MethodSource("packages")
	void aPackageUsesOnlyThoseOfItsLine(String name) {
		Set<String> allowed = Stream.concat(MAY_USE.get(name).stream(), Stream.of(name))
			.map((other) -> ROOT + "." + other)
			.collect(Collectors.toSet());
		DescribedPredicate<JavaClass> seen = describe("are foreign or of " + allowed,
				(type) -> !type.getPackageName().startsWith(ROOT) || allowed.contains(type.getPackageName()));
		check(classes().that().resideInAPackage(ROOT + "." + name).should().onlyDependOnClassesThat(seen));
	}

	static Stream<String> packages() {
		return MAY_USE.keySet().stream();
	}

	@Test
	void packagesFormNoCycles() {
		check(SlicesRuleDefinition.slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
	}

	@Test
	void onlyMarkdownSeesItsLibraries() {
		check(noClasses().that(resideOutsideOfPackage(ROOT + ".markdown"))
			.should()
			.dependOnClassesThat(resideInAnyPackage("com.vladsch..", "org.jsoup..", "org.fife..", "javax.swing..")));
	}

	@Test
	void onlyYamlSeesItsLibrary() {
		check(noClasses().that(resideOutsideOfPackage(ROOT + ".yaml"))
			.should()
			.dependOnClassesThat(resideInAPackage("org.snakeyaml..")));
	}

	/**
	 * Or a page could be kept for those who asked for another.
	 */
	@Test
	void parametersAreReadThroughQueryAlone() {
		check(noClasses().that(resideOutsideOfPackages(ROOT + ".query", ROOT + ".pagecache"))
			.and()
			.doNotHaveSimpleName("ReadableRequestFilter")
			.should()
			.dependOnClassesThat()
			.areAssignableTo(RequestParam.class)
			.orShould()
			.callMethodWhere(
					describe("reads parameters", (call) -> call.getTarget().getName().startsWith("getParameter")
							&& call.getTargetOwner().isAssignableTo(ServletRequest.class))));
	}

	@Test
	void onlyMcpSeesItsProtocol() {
		check(noClasses().that(resideOutsideOfPackage(ROOT + ".mcp"))
			.should()
			.dependOnClassesThat(resideInAnyPackage("io.modelcontextprotocol..", "reactor..")));
	}

	/**
	 * A path is a value that may be named anywhere, and streams lead to browsers too;
	 * what opens files stays in one package, but that a command writes a new one.
	 */
	@Test
	void onlySourceAndCommandsOpenFiles() {
		Set<String> doors = Set.of("java.io.File", "java.io.FileInputStream", "java.io.FileOutputStream",
				"java.io.FileReader", "java.io.FileWriter", "java.io.RandomAccessFile", "java.nio.channels.FileChannel",
				"org.springframework.core.io.FileSystemResource", "org.springframework.util.FileSystemUtils");
		DescribedPredicate<JavaClass> openFiles = describe("open files",
				(type) -> doors.contains(type.getName()) || (type.getPackageName().startsWith("java.nio.file")
						&& !type.isAssignableTo(java.nio.file.Path.class) && !type.isAssignableTo(Exception.class)));
		check(noClasses().that(resideOutsideOfPackages(ROOT + ".source", ROOT + ".command"))
			.and()
			// Asks how much a disk can take, and opens nothing.
			.doNotHaveFullyQualifiedName(ROOT + ".database.Room")
			.should()
			.dependOnClassesThat(openFiles));
	}

	@Test
	void whatBelongsToOneStageStaysInItsPackage() {
		for (String stage : List.of("Entity", "Repository", "Page", "Controller")) {
			check(classes().that()
				.haveSimpleNameEndingWith(stage)
				.and(areNoPartOfMarkdown())
				.should()
				.bePackagePrivate());
		}
	}

	/**
	 * The page a text is read for is no page of a template.
	 */
	private static DescribedPredicate<JavaClass> areNoPartOfMarkdown() {
		return resideOutsideOfPackage(ROOT + ".markdown");
	}

	@Test
	void everyPackageSaysWhatItKnowsAndThatNothingIsNull() {
		Map<String, List<JavaClass>> packages = CLASSES.stream()
			.collect(Collectors.groupingBy(JavaClass::getPackageName));
		assertThat(packages).allSatisfy((name, types) -> assertThat(types)
			.anySatisfy((type) -> assertThat(type.isAnnotatedWith(NullMarked.class)).isTrue()));
	}

	@Test
	void noNameSaysNothing() {
		check(noClasses().should().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils"));
		check(noClasses().should().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Impl"));
		check(noClasses().should().haveSimpleNameEndingWith("Dto").orShould().haveSimpleNameEndingWith("DTO"));
	}

	@Test
	void nothingIsInjectedIntoFields() {
		check(GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
	}

	private static void check(ArchRule rule) {
		rule.check(CLASSES);
	}

	private static Map<String, Set<String>> map(String table) {
		Function<String, Set<String>> words = (text) -> Arrays.stream(text.trim().split("\\s+"))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
		Map<String, Set<String>> map = new LinkedHashMap<>();
		table.lines()
			.map((line) -> line.split(":", 2))
			.forEach((line) -> map.put(line[0].trim(), words.apply(line[1])));
		return map;
	}

}

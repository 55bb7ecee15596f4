package org.alongside.bench.matching;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The first run of a solver in a JVM of its own, as after a start: nothing is compiled
 * yet, and the process's peak of memory is that of this one run.
 *
 * @param peak megabytes resident at most, the JVM and the problem included
 */
record ColdRun(Run run, double peak) {

	private static final Path STATUS = Path.of("/proc/self/status");

	/**
	 * Starts the JVM and waits for it.
	 */
	static ColdRun of(Solver solver, Size size) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), ColdRun.class.getName(), solver.name(),
				Integer.toString(size.requests()), Integer.toString(size.volunteers()),
				Double.toString(size.eligible())));
		try {
			Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			String[] figures = new String(process.getInputStream().readAllBytes()).strip().split(" ");
			if (process.waitFor() != 0) {
				throw new IllegalStateException("The cold run of " + solver + " failed");
			}
			return new ColdRun(
					new Run(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]), Long.parseLong(figures[2])),
					Double.parseDouble(figures[3]));
		}
		catch (IOException ex) {
			throw new IllegalStateException("No JVM could be started", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", ex);
		}
	}

	/**
	 * In the JVM of its own.
	 * @param args solver, requests, volunteers, eligible share
	 */
	public static void main(String[] args) throws IOException {
		var problem = new Size(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Double.parseDouble(args[3]))
			.problem();
		Run run = Solver.valueOf(args[0]).solve(problem);
		System.out.println(run.building() + " " + run.solving() + " " + run.cost() + " " + peakMegabytes());
	}

	private static double peakMegabytes() throws IOException {
		if (Files.exists(STATUS)) {
			for (String line : Files.readAllLines(STATUS)) {
				if (line.startsWith("VmHWM:")) {
					return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
				}
			}
		}
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.map(MemoryPoolMXBean::getPeakUsage)
			.mapToLong((usage) -> usage.getUsed())
			.sum() / 1e6;
	}

}

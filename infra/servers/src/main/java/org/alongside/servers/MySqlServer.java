package org.alongside.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A real MySQL as a child process, on loopback only, with its data in one folder. For
 * development and for one small machine; what is committed is on disk.
 * <p>
 * It never outlives this process: a shell stands between, and when this process goes -
 * even by {@code kill -9} - the shell's input ends and it stops MySQL in good order. A
 * MySQL that is still running on the folder when it starts is stopped first, so nobody is
 * ever served by a stranger. One that dies is started again.
 */
public final class MySqlServer implements AutoCloseable {

	/**
	 * Runs the server given as arguments until it ends or until our input ends. Signals
	 * that a terminal sends to everybody in it are left to the process that started us;
	 * MySQL hears SIGTERM all the same, once it has begun to listen.
	 */
	private static final String GUARD = """
			trap '' INT HUP TERM
			exec 3<&0
			"$@" </dev/null 3<&- &
			server=$!
			( read -r _ <&3; while kill -TERM $server 2>/dev/null; do sleep 1; done ) &
			watch=$!
			wait $server; code=$?
			kill -KILL $watch 2>/dev/null
			exit $code
			""";

	private static final String ADMINISTRATOR = "alongside";

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final MySqlFolder folder;

	private final MySqlInstallation installation;

	private final FolderLock lock;

	private final int port;

	private final Consumer<String> progress;

	private final Databases databases;

	private volatile boolean stopping;

	private volatile Process guard;

	private MySqlServer(MySqlFolder folder, MySqlInstallation installation, FolderLock lock, int port,
			Consumer<String> progress) throws IOException {
		this.folder = folder;
		this.installation = installation;
		this.lock = lock;
		this.port = port;
		this.progress = progress;
		this.databases = folder.databases(port, ADMINISTRATOR);
		this.guard = launch();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> this.stopping = true));
	}

	/**
	 * Starts MySQL and comes back when it answers.
	 * @param home the folder for its data; made when there is none
	 * @param port where it listens on 127.0.0.1; 0 for any free port
	 * @param progress is told, line by line, what takes time
	 * @param settings further lines for its configuration
	 */
	public static MySqlServer start(Path home, int port, Consumer<String> progress, String... settings) {
		FolderLock lock = FolderLock.on(home.toAbsolutePath());
		try {
			MySqlFolder folder = new MySqlFolder(home.toAbsolutePath());
			stopOrphans(folder, progress);
			int chosen = (port != 0) ? port : Ports.anyFree();
			Ports.requireFree("127.0.0.1", chosen, "ALONGSIDE_DB_PORT");
			MySqlInstallation installation = folder.prepare(progress);
			folder.configure(installation, chosen, ADMINISTRATOR, List.of(settings));
			MySqlServer server = new MySqlServer(folder, installation, lock, chosen, progress);
			server.awaitReady();
			server.guard.onExit().thenRun(server::startAgain);
			return server;
		}
		catch (IOException ex) {
			lock.close();
			throw new ServerDidNotStart("MySQL could not write to " + home + ": " + ex, ex);
		}
		catch (RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	/**
	 * The schemas of a server that another process started on this folder.
	 * @param home the folder for its data
	 * @param port where that server listens
	 */
	public static Databases databases(Path home, int port) {
		return new MySqlFolder(home.toAbsolutePath()).databases(port, ADMINISTRATOR);
	}

	public int port() {
		return this.port;
	}

	public String version() {
		return this.installation.version();
	}

	/**
	 * The process of the database itself, when it runs.
	 */
	public Optional<ProcessHandle> process() {
		return running(this.folder).findFirst();
	}

	public Databases databases() {
		return this.databases;
	}

	/**
	 * Stops MySQL in good order, and by force only when it does not go within eight
	 * seconds; InnoDB bears both.
	 */
	@Override
	public void close() {
		this.stopping = true;
		try {
			this.guard.getOutputStream().close();
			if (!this.guard.waitFor(8, TimeUnit.SECONDS)) {
				running(this.folder).forEach(ProcessHandle::destroyForcibly);
				this.guard.waitFor(2, TimeUnit.SECONDS);
			}
		}
		catch (IOException _) {
			running(this.folder).forEach(ProcessHandle::destroy);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		this.lock.close();
	}

	private Process launch() throws IOException {
		List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", GUARD, "mysql-guard"));
		command.add(this.installation.program().toString());
		command.add(this.folder.argument());
		return new ProcessBuilder(command).directory(this.folder.home().toFile())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.folder.log().toFile()))
			.start();
	}

	private void awaitReady() {
		if (!becomesReady()) {
			close();
			throw new ServerDidNotStart("MySQL did not start: " + this.folder.lastError());
		}
	}

	private boolean becomesReady() {
		Instant deadline = Instant.now().plus(PATIENCE);
		while (this.guard.isAlive() && Instant.now().isBefore(deadline)) {
			if (answers()) {
				return true;
			}
		}
		return false;
	}

	private boolean answers() {
		try {
			this.databases.version();
			return true;
		}
		catch (SQLException _) {
			pause(50);
			return false;
		}
	}

	/**
	 * As often as it takes: it may be killed again while it recovers, and nothing here
	 * works without it.
	 */
	private void startAgain() {
		for (int wait = 500; !this.stopping; wait = Math.min(2 * wait, 10_000)) {
			pause(wait);
			if (!this.stopping && launchedAgain()) {
				this.guard.onExit().thenRun(this::startAgain);
				return;
			}
		}
	}

	private boolean launchedAgain() {
		this.progress.accept("MySQL: ended unexpectedly (" + this.folder.lastError() + "); starting it again");
		try {
			stopOrphans(this.folder, this.progress);
			this.guard = launch();
			return becomesReady();
		}
		catch (IOException ex) {
			this.progress.accept("MySQL: " + ex.getMessage());
			return false;
		}
	}

	private static void stopOrphans(MySqlFolder folder, Consumer<String> progress) {
		running(folder).forEach((orphan) -> {
			progress.accept("MySQL: stopping process " + orphan.pid() + ", left over from an earlier run");
			orphan.destroy();
			if (!ended(orphan, 10)) {
				orphan.destroyForcibly();
				ended(orphan, 5);
			}
		});
	}

	private static boolean ended(ProcessHandle process, int seconds) {
		for (int i = 0; i < seconds * 20 && process.isAlive(); i++) {
			pause(50);
		}
		return !process.isAlive();
	}

	/**
	 * The process table is a pid file that cannot lie: whoever runs on this folder's
	 * configuration is ours.
	 */
	private static Stream<ProcessHandle> running(MySqlFolder folder) {
		return ProcessHandle.allProcesses().filter((process) -> {
			ProcessHandle.Info info = process.info();
			return info.command().filter((command) -> command.contains("mysqld")).isPresent()
					&& info.arguments().filter((words) -> List.of(words).contains(folder.argument())).isPresent();
		});
	}

	private static void pause(int milliseconds) {
		try {
			Thread.sleep(milliseconds);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerDidNotStart("Stopped while MySQL was starting.", ex);
		}
	}

}

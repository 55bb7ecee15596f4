package org.alongside.peersupport.matchfile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.alongside.peersupport.matching.MatchingProblem;
import org.alongside.peersupport.matching.MatchingSolver;

/**
 * Behind {@code ./alongside match FILE.json}: reads a problem, solves it, and writes the
 * answer with its proof.
 */
public final class Match {

	private Match() {
	}

	/**
	 * Ends with 0 when solved, and with 2 when the file is not as it should be.
	 * @param args the file
	 */
	public static void main(String[] args) {
		System.exit(run(args, new FileOutputStream(FileDescriptor.out),
				new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)));
	}

	static int run(String[] args, OutputStream answer, PrintStream complaint) {
		if (args.length != 1) {
			complaint.println("Usage: match FILE.json");
			return 2;
		}
		try {
			MatchingProblem problem = MatchFile.read(Path.of(args[0]));
			MatchAnswer.write(problem, new MatchingSolver().solve(problem), answer);
			return 0;
		}
		catch (MalformedMatchFile ex) {
			complaint.println(args[0] + ": " + ex.getMessage());
			return 2;
		}
		catch (InvalidPathException _) {
			complaint.println(args[0] + ": is not the name of a file");
			return 2;
		}
	}

}

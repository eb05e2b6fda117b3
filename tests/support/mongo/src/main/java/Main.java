import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** Keeps everything in memory; prints its port when it listens. */
public class Main {
  public static void main(String[] arguments) {
    System.out.println(new MongoServer(new MemoryBackend()).bind().getPort());
  }
}

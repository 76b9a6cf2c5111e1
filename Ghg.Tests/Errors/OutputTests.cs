using Ghg.Cli;
using Ghg.Core.Activities;
using Ghg.Core.Methods;
using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Errors;

public class OutputTests
{
    private const string Good = "city,year,gpc_ref,activity,amount,unit\na,2022,I.1.1,diesel,1,t\n";
    private const string Bad = "city,year,gpc_ref,activity,amount,unit\na,2022,I.1.1,diesel,one,t\n";

    private static string[] Entries(TestFolder folder) => [.. Directory.EnumerateFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).Select(e => Path.GetRelativePath(folder.Path, e)).Order(StringComparer.Ordinal)];

    [TestCase("result.csv")]
    [TestCase("results")]
    public void When_errors_block_nothing_is_written(string output)
    {
        using var folder = new TestFolder().With("activities.csv", Bad);
        var run = TestRun.Of("inventory", folder.At("activities.csv"), "--output", folder.At(output), "--format", "csv");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Code, Is.EqualTo(1));
            Assert.That(Entries(folder), Is.EqualTo(["activities.csv"]));
        }
    }

    [Test]
    public void What_stood_there_stays_when_errors_block()
    {
        using var folder = new TestFolder().With("activities.csv", Bad).With("result.csv", "mine").With("results/notes.txt", "mine");
        TestRun.Of("inventory", folder.At("activities.csv"), "--output", folder.At("result.csv"), "--format", "csv");
        TestRun.Of("inventory", folder.At("activities.csv"), "--output", folder.At("results"), "--replace");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllText(folder.At("result.csv")), Is.EqualTo("mine"));
            Assert.That(File.ReadAllText(folder.At("results/notes.txt")), Is.EqualTo("mine"));
            Assert.That(Entries(folder), Has.Length.EqualTo(4));
        }
    }

    [Test]
    public void A_folder_in_the_place_of_a_file_is_left_alone()
    {
        using var folder = new TestFolder().With("activities.csv", Good).With("result.csv/notes.txt", "mine");
        var run = TestRun.Of("inventory", folder.At("activities.csv"), "--output", folder.At("result.csv"), "--format", "csv");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Code, Is.EqualTo(2));
            Assert.That(Entries(folder), Is.EqualTo(["activities.csv", "result.csv", "result.csv/notes.txt"]));
        }
    }

    [Test]
    public void A_folder_that_cannot_be_made_is_said_in_one_line()
    {
        using var folder = new TestFolder().With("activities.csv", Good).With("file", "mine");
        var run = TestRun.Of("inventory", folder.At("activities.csv"), "--output", folder.At("file/below/result.csv"), "--format", "csv");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Code, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("ghg: could not go on: ").And.Not.Contain("   at "));
            Assert.That(Entries(folder), Is.EqualTo(["activities.csv", "file"]));
        }
    }

    [Test]
    public void A_full_disk_leaves_no_half_file()
    {
        using var folder = new TestFolder().With("result.csv", "mine");
        Assert.That(() => OutputFiles.Write(folder.At("result.csv"), output => new FailingStream(new byte[100_000], failAt: 50_000).CopyTo(output)), Throws.TypeOf<IOException>());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Entries(folder), Is.EqualTo(["result.csv"]));
            Assert.That(File.ReadAllText(folder.At("result.csv")), Is.EqualTo("mine"));
        }
    }

    [Test]
    public void A_disk_that_fills_up_leaves_no_half_folder()
    {
        using var folder = new TestFolder().With("results/mine.txt", "mine");
        void Fill(string path)
        {
            File.WriteAllText(Path.Combine(path, "first.csv"), "a");
            throw new IOException("No space left on device");
        }

        Assert.That(() => OutputFiles.WriteFolder(folder.At("results"), replace: true, Fill), Throws.TypeOf<IOException>());
        Assert.That(Entries(folder), Is.EqualTo(["results", "results/mine.txt"]));
    }

    [Test]
    public void A_device_is_written_to_and_not_replaced()
    {
        if (!File.Exists("/dev/null"))
        {
            Assert.Ignore("there is no /dev/null here");
        }

        using var folder = new TestFolder().With("activities.csv", Good);
        OutputFiles.Write("/dev/null", output => output.Write([1, 2, 3]));
        Assert.That(new FileInfo("/dev/null").Length, Is.Zero);
    }

    [Test]
    public void A_pipe_that_is_closed_is_no_heap_of_frames()
    {
        using var folder = new TestFolder().With("activities.csv", Good);
        using var error = new StringWriter();
        var code = App.Run(["inventory", folder.At("activities.csv"), "--format", "csv"], TestRun.Host() with { Output = new FailingStream([], 0), Error = error });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.EqualTo(2));
            Assert.That(error.ToString(), Does.Not.Contain("   at "));
        }
    }

    [TestCase("result.csv", 1)]
    [TestCase("result.csv", 2)]
    [TestCase("results", 1)]
    public void Stopping_leaves_nothing(string output, int threads)
    {
        using var folder = new TestFolder().With("activities.csv", Good);
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        var run = TestRun.Of(TestRun.Host(threads, cancellation: stopped.Token), "inventory", folder.At("activities.csv"), "--output", folder.At(output));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Code, Is.EqualTo(130));
            Assert.That(run.Output, Is.Empty);
            Assert.That(Entries(folder), Is.EqualTo(["activities.csv"]));
        }
    }

    [Test]
    public void Stopping_while_a_folder_is_written_leaves_nothing()
    {
        using var folder = new TestFolder();
        void Fill(string path)
        {
            File.WriteAllText(Path.Combine(path, "first.csv"), "a");
            throw new OperationCanceledException();
        }

        Assert.That(() => OutputFiles.WriteFolder(folder.At("results"), replace: false, Fill), Throws.TypeOf<OperationCanceledException>());
        Assert.That(Entries(folder), Is.Empty);
    }

    [Test]
    public void A_file_that_vanishes_between_listing_and_reading_is_said()
    {
        var gone = new InputFile("activities.csv", () => throw new FileNotFoundException("/somewhere/activities.csv"));
        Assert.That(Found(gone), Is.EqualTo(["GHG0001 the file cannot be read: it is not there"]));
    }

    [TestCase(50_000)]
    [TestCase(-10)]
    public void A_file_that_changes_while_it_is_read_is_said(int by)
    {
        var content = System.Text.Encoding.UTF8.GetBytes(Good);
        var changing = new InputFile("activities.csv", () => new ChangingStream(content, content.Length + by));
        Assert.That(Found(changing), Is.EqualTo(["GHG0001 the file cannot be read: it changed while it was read"]));
    }

    [Test]
    public void A_file_that_fails_in_the_middle_is_said([Values(1, 2)] int threads)
    {
        var big = System.Text.Encoding.UTF8.GetBytes(Good + string.Concat(Enumerable.Repeat("a,2022,I.1.1,diesel,1,t\n", 100_000)));
        var failing = new InputFile("activities.csv", () => new FailingStream(big, failAt: 1_500_000));
        Assert.That(Found(failing, threads), Has.Member("GHG0001 the file cannot be read: No space left on device"));
    }

    [Test]
    public void Standard_input_is_read()
    {
        var run = TestRun.Of(TestRun.Host() with { Input = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Bad)) }, "check", "-", "--diagnostics", "concise");
        Assert.That(run.Output, Does.StartWith("-:2:21: error GHG2001"));
    }

    private static IEnumerable<string> Found(InputFile file, int threads = 1) =>
        ProjectReader.ReadActivities(file, MethodRegistry.Vocabulary, new ReadOptions { Threads = threads }).Diagnostics.Sorted().Where(d => d.Rule.Code != "GHG5011").Select(d => $"{d.Rule.Code} {d.Found.English}");

    private sealed class ChangingStream(byte[] content, int length) : MemoryStream(content)
    {
        public override long Length => length;
    }

    private sealed class FailingStream(byte[] bytes, int failAt) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) =>
            Position >= failAt ? throw new IOException("No space left on device") : base.Read(buffer, offset, (int)Math.Min(count, failAt - Position));

        public override void CopyTo(Stream destination, int bufferSize)
        {
            destination.Write(ToArray().AsSpan(0, failAt));
            throw new IOException("No space left on device");
        }

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe");
    }
}

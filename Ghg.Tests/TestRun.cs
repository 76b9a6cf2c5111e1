using System.Text;
using Ghg.Cli;
using Ghg.Core.Texts;

namespace Ghg.Tests;

/// <summary>Runs the command line in this process and keeps what it said.</summary>
internal sealed record TestRun(int Code, string Output, string Error)
{
    /// <summary>Runs a command line. Nothing of the machine but its files is seen.</summary>
    public static TestRun Of(params string[] args) => Of(new Host { Output = Stream.Null, Error = TextWriter.Null, Input = () => Stream.Null }, args);

    /// <summary>Runs a command line with threads, a language, an input or a way to stop of its own.</summary>
    public static TestRun Of(Host like, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = App.Run(args, like with { Output = output, Error = error });
        return new TestRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>A world with a number of threads.</summary>
    public static Host Host(int threads = 1, Language language = Language.English, CancellationToken cancellation = default) =>
        new() { Output = Stream.Null, Error = TextWriter.Null, Input = () => Stream.Null, Threads = threads, Cancellation = cancellation, Language = language };
}

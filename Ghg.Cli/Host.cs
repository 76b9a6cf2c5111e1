using System.Globalization;
using System.Text;
using Ghg.Core.Texts;

namespace Ghg.Cli;

/// <summary>The world outside: streams, terminal, environment. Tests bring their own.</summary>
internal sealed record Host
{
    /// <summary>Takes results, as bytes.</summary>
    public required Stream Output { get; init; }

    /// <summary>Takes talk: findings, progress, hints.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> Input { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Whether results go to a terminal that shows colours.</summary>
    public bool Colours { get; init; }

    /// <summary>The language of the environment.</summary>
    public Language Language { get; init; }

    /// <summary>Threads that parse activities.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Stops the run.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The process's own world. Ctrl-C stops a run between blocks, so that nothing is left half-written.</summary>
    public static Host OfProcess()
    {
        var cancel = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = !cancel.IsCancellationRequested;
            cancel.Cancel();
        };
        return new Host
        {
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" },
            Input = Console.OpenStandardInput,
            Width = WidthOfTerminal(),
            Colours = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Language = LanguageOf(Environment.GetEnvironmentVariable("LC_ALL") ?? Environment.GetEnvironmentVariable("LC_MESSAGES") ?? Environment.GetEnvironmentVariable("LANG")),
            Threads = Environment.ProcessorCount,
            Cancellation = cancel.Token,
        };
    }

    private static int WidthOfTerminal()
    {
        const int Usual = 100;
        const int Least = 60;
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns))
        {
            return Math.Max(Least, columns);
        }

        return Console.IsOutputRedirected ? Usual : Math.Max(Least, Console.WindowWidth);
    }

    private static Language LanguageOf(string? locale) =>
        (locale ?? CultureInfo.CurrentUICulture.Name).StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;
}

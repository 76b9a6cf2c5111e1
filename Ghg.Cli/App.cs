using System.CommandLine;
using System.Globalization;
using Ghg.Cli.Commands;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli;

/// <summary>The command line: parses options, runs a command, turns what went wrong into an exit code.</summary>
internal static class App
{
    /// <summary>Fine, warnings included.</summary>
    public const int Fine = 0;

    /// <summary>Errors found in the user's data.</summary>
    public const int Findings = 1;

    /// <summary>Could not run: a usage error, an unreadable path, a full disk.</summary>
    public const int CouldNotRun = 2;

    /// <summary>Stopped by Ctrl-C, as shells have it.</summary>
    public const int Stopped = 130;

    /// <summary>Runs a command line.</summary>
    public static int Run(IReadOnlyList<string> args, Host host)
    {
        var language = LanguageOf(args) ?? host.Language;
        var session = new Session(host, language);
        using var culture = new HelpCulture(language);
        try
        {
            var parsed = Build(session).Parse(args);
            var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            using var complaints = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            var code = parsed.Invoke(new InvocationConfiguration { Output = writer, Error = complaints, EnableDefaultExceptionHandler = false });
            host.Error.Write(Printable.Lines(complaints.ToString()));
            session.WriteText(writer.ToString());
            host.Output.Flush();
            return parsed.Errors.Count > 0 ? CouldNotRun : code;
        }
        catch (OperationCanceledException)
        {
            return Say(host, CommandTexts.Stopped.In(language), Stopped);
        }
        catch (UserException e)
        {
            return Say(host, e.Text.In(language), CouldNotRun);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Say(host, CommandTexts.CouldNot.With(e.Message).In(language), CouldNotRun);
        }
#pragma warning disable CA1031 // The last line of defence: a mistake of ours is said to be one, and not shown as a heap of frames alone.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Say(host, CommandTexts.OurMistake.With(e).In(language), CouldNotRun);
        }
    }

    /// <summary>The commands, each in a file of its own.</summary>
    public static RootCommand Build(Session session)
    {
        var root = new RootCommand(CommandTexts.Root.In(session.Language))
        {
            InitCommand.Build(session),
            CheckCommand.Build(session),
            InventoryCommand.Build(session),
            ExplainCommand.Build(session),
            FactorsCommand.Build(session),
            UnitsCommand.Build(session),
            GpcCommand.Build(session),
            MethodsCommand.Build(session),
            RuleCommand.Build(session),
            CompletionCommand.Build(session),
        };
        root.Options.Add(CommonOptions.Language(session));
        return root;
    }

    private static int Say(Host host, string text, int code)
    {
        host.Error.WriteLine("ghg: " + Printable.Lines(text));
        return code;
    }

    // Help texts are made before options are parsed, so that the language is looked for first.
    private static Language? LanguageOf(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var value = args[i] == "--lang" && i + 1 < args.Count ? args[i + 1] : args[i].StartsWith("--lang=", StringComparison.Ordinal) ? args[i][7..] : "";
            if (value is "en" or "zh")
            {
                return value == "zh" ? Language.Chinese : Language.English;
            }
        }

        return null;
    }

    /// <summary>The library's own words of help follow the thread's culture; it is set for the run and put back.</summary>
    private sealed class HelpCulture : IDisposable
    {
        private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

        public HelpCulture(Language language) => CultureInfo.CurrentUICulture = language == Language.Chinese ? new CultureInfo("zh-Hans") : CultureInfo.InvariantCulture;

        public void Dispose() => CultureInfo.CurrentUICulture = _before;
    }
}

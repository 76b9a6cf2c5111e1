using System.CommandLine;
using System.CommandLine.Invocation;
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
        var session = new Session(host, LanguageOf(args));
        try
        {
            var parsed = Build(session, args).Parse(args);
            if (parsed.Action is ParseErrorAction)
            {
                return SayMistakes(parsed, host, session.Language);
            }

            var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            using var complaints = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            var code = parsed.Invoke(new InvocationConfiguration { Output = writer, Error = complaints, EnableDefaultExceptionHandler = false });
            host.Error.Write(Printable.Lines(complaints.ToString()));
            session.WriteText(ParserWords.Help(writer.ToString(), session.Language));
            host.Output.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            return Say(host, CommandTexts.Stopped.In(session.Language), Stopped);
        }
        catch (UserException e)
        {
            return Say(host, e.Text.In(session.Language), CouldNotRun);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Say(host, CommandTexts.CouldNot.With(e.Message).In(session.Language), CouldNotRun);
        }
#pragma warning disable CA1031 // The last line of defence: a mistake of ours is said to be one, and not shown as a heap of frames alone.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Say(host, CommandTexts.OurMistake.With(e).In(session.Language), CouldNotRun);
        }
    }

    /// <summary>The commands, each in a file of its own.</summary>
    private static readonly (string Name, Func<Session, Command> Build)[] Commands =
    [
        ("init", InitCommand.Build),
        ("check", CheckCommand.Build),
        ("inventory", InventoryCommand.Build),
        ("explain", ExplainCommand.Build),
        ("uncertainty", UncertaintyCommand.Build),
        ("trend", TrendCommand.Build),
        ("peak", PeakCommand.Build),
        ("decompose", DecomposeCommand.Build),
        ("target", TargetCommand.Build),
        ("scenario", ScenarioCommand.Build),
        ("compare", CompareCommand.Build),
        ("diff", DiffCommand.Build),
        ("view", ViewCommand.Build),
        ("reconcile", ReconcileCommand.Build),
        ("audit", AuditCommand.Build),
        ("report", ReportCommand.Build),
        ("export", ExportCommand.Build),
        ("import", ImportCommand.Build),
        ("factors", FactorsCommand.Build),
        ("units", UnitsCommand.Build),
        ("gpc", GpcCommand.Build),
        ("methods", MethodsCommand.Build),
        ("rule", RuleCommand.Build),
        ("completion", CompletionCommand.Build),
    ];

    /// <summary>
    /// The command line for some words: the tree of the command that they name, since making all of them takes longer than most commands run; all of them
    /// for help, completion and words that name none.
    /// </summary>
    public static RootCommand Build(Session session, IReadOnlyList<string> args)
    {
        var skipped = args is ["--lang", ..] ? 2 : args is [var one, ..] && one.StartsWith("--lang=", StringComparison.Ordinal) ? 1 : 0;
        var first = args.ElementAtOrDefault(skipped);
        var root = new RootCommand(CommandTexts.Root.In(session.Language));
        foreach (var (name, build) in Commands.Any(c => c.Name == first) ? Commands.Where(c => c.Name == first) : Commands)
        {
            root.Subcommands.Add(build(session));
        }

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

    private static int SayMistakes(ParseResult parsed, Host host, Language language)
    {
        foreach (var mistake in parsed.Errors)
        {
            Say(host, ParserWords.Mistake(mistake.Message, language), CouldNotRun);
        }

        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var word, ..] && Nearest.Of(word, command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name))) is { } nearest)
        {
            Say(host, Sentences.DidYouMean.With(nearest).In(language), CouldNotRun);
        }

        return Say(host, ParserTexts.SeeHelp.With(PathOf(command)).In(language), CouldNotRun);
    }

    // With the commands that it is under: ghg factors resolve.
    private static string PathOf(Command command) => command is RootCommand ? "ghg" : $"{(command.Parents.OfType<Command>().FirstOrDefault() is { } above ? PathOf(above) : "ghg")} {command.Name}";
}

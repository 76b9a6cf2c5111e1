using System.CommandLine;
using Ghg.Core.Diagnostics;
using Ghg.Core.Imports;
using Ghg.Core.Imports.Ecrf;
using Ghg.Core.Imports.Workbooks;
using Ghg.Core.Reports;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg import: what analysts already have, as a project that is reviewed like any other.</summary>
internal static class ImportCommand
{
    public static Command Build(Session session) => new("import", CommandTexts.Import.In(session.Language))
    {
        ImportFormCommands.Balance(session), ImportFormCommands.Form(session), Workbook(session), Ecrf(session),
    };

    private static Command Workbook(Session session) => Of(session, "xlsx", ImportCommandTexts.Xlsx, (_, file) => WorkbookReader.Read(file));

    private static Command Ecrf(Session session)
    {
        var city = new Option<string?>("--city") { Description = CommandTexts.ImportCity.In(session.Language), HelpName = "id" };
        var gwp = new Option<string?>("--gwp") { Description = CommandTexts.ImportGwp.In(session.Language), HelpName = CommonOptions.Gwp(session).HelpName };
        return Of(session, "ecrf", CommandTexts.ImportEcrf, (parsed, file) => EcrfReader.Read(file, new EcrfOptions(parsed.GetValue(city), parsed.GetValue(gwp))), city, gwp);
    }

    // Every import shows its plan; files are written when a folder is named, and only if nothing is wrong.
    internal static Command Of(Session session, string name, Text description, Func<ParseResult, InputFile, ImportPlan> read, params Option[] options)
    {
        var language = session.Language;
        var path = new Argument<string>("file") { Description = CommandTexts.ImportFile.In(language) };
        var output = new Option<string?>("--output", "-o") { Description = CommandTexts.ImportOutput.In(language), HelpName = "folder" };
        var format = CommonOptions.Format(session, "table", "csv", "json", "markdown", "html");
        var (strict, diagnostics) = (CommonOptions.Strict(session), CommonOptions.Diagnostics(session));
        var command = new Command(name, description.In(language)) { path, output, format, strict, diagnostics };
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            var (source, folder) = (parsed.GetValue(path)!, parsed.GetValue(output));
            if (!File.Exists(source))
            {
                throw new UserException(CommandTexts.NoSuchPath.With(source));
            }

            var isForPrograms = parsed.GetValue(format) is "csv" or "json";
            var plan = read(parsed, new InputFile(Path.GetFileName(source), () => File.OpenRead(source)));
            var findings = plan.Diagnostics.Sorted();
            session.Say(findings, parsed.GetValue(diagnostics)!, session.Host.Error);
            var failed = plan.Files.Count == 0 || findings.Any(f => f.Severity >= (parsed.GetValue(strict) ? Severity.Warning : Severity.Error));
            session.Write(ImportDocument.Of(plan, Path.GetFileName(source), folder is not null && !failed, isForPrograms ? Language.English : language, everyCell: isForPrograms), parsed.GetValue(format)!);
            if (folder is not null && !failed)
            {
                Write(folder, plan);
                session.Host.Error.WriteLine(CommandTexts.Wrote.With(folder).In(language));
            }

            return failed ? App.Findings : App.Fine;
        });
        return command;
    }

    private static void Write(string folder, ImportPlan plan) => OutputFiles.WriteFolder(folder, replace: false, partial =>
    {
        foreach (var (name, content) in plan.Files)
        {
            var file = Path.Combine(partial, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }
    });
}

using System.CommandLine;
using System.Text;
using Ghg.Core.Methods;
using Ghg.Core.Reports.Workbooks;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg init: a small project that runs, or the header and an example row of a method.</summary>
internal static class InitCommand
{
    public static Command Build(Session session)
    {
        var path = new Argument<string>("folder") { Description = CommandTexts.InitFolder.In(session.Language), Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "my-cities" };
        var method = new Option<string?>("--method") { Description = CommandTexts.InitMethod.In(session.Language), HelpName = "id" };
        method.CompletionSources.Add([.. MethodRegistry.All.Select(m => m.Info.Id)]);
        var xlsx = new Option<string?>("--xlsx") { Description = ImportCommandTexts.InitXlsx.In(session.Language), HelpName = "file.xlsx" };
        var command = new Command("init", CommandTexts.Init.In(session.Language)) { path, method, xlsx };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(xlsx) is { } workbook)
            {
                WriteWorkbook(session, workbook);
                return App.Fine;
            }

            var known = parsed.GetValue(method) is { } id ? MethodOf(id) : null;
            if (known is not null && parsed.GetResult(path) is null or { Implicit: true })
            {
                session.WriteText(known!.Example);
                return App.Fine;
            }

            var folder = parsed.GetValue(path)!;
            Write(folder, known is null ? StarterProject.Files(session.Language) : [("cities.csv", MethodInfo.ExampleCities), ($"activities/{known.Id}.csv", known.Example), .. known.ExampleFiles]);
            session.WriteText(CommandTexts.InitDone.With(folder).In(session.Language) + "\n");
            return App.Fine;
        });
        return command;
    }

    private static MethodInfo MethodOf(string id) =>
        MethodRegistry.Find(id)?.Info ?? throw new UserException(CommandTexts.NoSuchMethod.With(id, string.Join(", ", MethodRegistry.All.Select(m => m.Info.Id))));

    private static void WriteWorkbook(Session session, string path)
    {
        if (Path.Exists(path))
        {
            throw new UserException(ImportCommandTexts.FileExists.With(path));
        }

        OutputFiles.Write(path, output => XlsxWriter.Write(ProjectWorkbook.Of(session.Language), output));
        session.WriteText(ImportCommandTexts.InitXlsxDone.With(path).In(session.Language) + "\n");
    }

    private static void Write(string folder, IEnumerable<(string Path, string Content)> files) => OutputFiles.WriteFolder(folder, replace: false, partial =>
    {
        foreach (var (name, content) in files)
        {
            var file = Path.Combine(partial, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, content, new UTF8Encoding(false));
        }
    });
}

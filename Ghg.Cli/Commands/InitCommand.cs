using System.CommandLine;
using System.Text;
using Ghg.Core.Methods;
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
        var command = new Command("init", CommandTexts.Init.In(session.Language)) { path, method };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(method) is { } id)
            {
                var known = MethodRegistry.Find(id) ?? throw new UserException(CommandTexts.NoSuchMethod.With(id, string.Join(", ", MethodRegistry.All.Select(m => m.Info.Id))));
                session.WriteText(known.Info.Example);
                return App.Fine;
            }

            var folder = parsed.GetValue(path)!;
            OutputFiles.WriteFolder(folder, replace: false, partial =>
            {
                foreach (var (name, content) in StarterProject.Files(session.Language))
                {
                    var file = Path.Combine(partial, name);
                    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                    File.WriteAllText(file, content, new UTF8Encoding(false));
                }
            });
            session.WriteText(CommandTexts.InitDone.With(folder).In(session.Language) + "\n");
            return App.Fine;
        });
        return command;
    }
}

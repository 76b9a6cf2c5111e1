using System.CommandLine;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg factors lock: writes the lock file of a project, unless something is wrong with it.</summary>
internal static class FactorsLockCommand
{
    public static Command Build(Session session)
    {
        var path = new Argument<string>("project") { Description = CommandTexts.LockedProject.In(session.Language), Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "." };
        var (diagnostics, encoding, threads) = (CommonOptions.Diagnostics(session), CommonOptions.Encoding(session), CommonOptions.Threads(session));
        var command = new Command("lock", CommandTexts.FactorsLock.In(session.Language)) { path, diagnostics, encoding, threads };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(path)!;
            if (!Directory.Exists(folder))
            {
                throw new UserException(CommandTexts.NoSuchPath.With(folder));
            }

            var project = session.Read(folder, CommonOptions.ReadingOf(parsed, session, encoding, threads));
            var errors = project.Diagnostics.Sorted().Where(f => f.Severity == Severity.Error).ToList();
            if (errors.Count > 0)
            {
                session.Say(errors, parsed.GetValue(diagnostics)!, session.Host.Error);
                return App.Findings;
            }

            var (factorLock, file) = (FactorLock.Of(project), Path.Combine(folder, FactorLock.FileName));
            session.Deliver(file, output => LockJson.Write(factorLock, output));
            session.Host.Error.WriteLine(CommandTexts.LockedDatasets.With(ProjectFiles.Shown(file), factorLock.Datasets.Count).In(session.Language));
            return App.Fine;
        });
        return command;
    }
}

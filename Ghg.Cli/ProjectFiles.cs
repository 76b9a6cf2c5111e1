using Ghg.Core.Activities;
using Ghg.Core.Methods;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Cli;

/// <summary>Finds the files of a project on disk, or takes one activities file, or standard input.</summary>
internal static class ProjectFiles
{
    /// <summary>Reads a project from a path as a user gives it.</summary>
    public static Project Read(string path, ReadOptions options, Host host)
    {
        if (path == "-" || File.Exists(path))
        {
            return ProjectReader.ReadActivities(One(path, host), MethodRegistry.Vocabulary, options);
        }

        if (!Directory.Exists(path))
        {
            throw new UserException(CommandTexts.NoSuchPath.With(path));
        }

        var root = Shown(path).TrimEnd('/') is "." or "" ? "" : Shown(path).TrimEnd('/') + "/";
        var files = Enumerate(path).Select(f => FileAt(f, root + Shown(Path.GetRelativePath(path, f))));
        return ProjectReader.Read(files, MethodRegistry.Vocabulary, options, root);
    }

    /// <summary>One file, or standard input, as a user names it.</summary>
    public static InputFile One(string path, Host host)
    {
        if (path != "-")
        {
            return File.Exists(path) ? FileAt(path, Shown(path)) : throw new UserException(CommandTexts.NoSuchPath.With(path));
        }

        using var input = host.Input();
        using var memory = new MemoryStream();
        input.CopyTo(memory);
        return InputFile.FromBytes("-", memory.ToArray());
    }

    private static InputFile FileAt(string path, string shown) =>
        new(shown, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan));

    // Only what can belong to a project is looked at: a folder may also hold reports, spreadsheets and a whole git history.
    private static IEnumerable<string> Enumerate(string folder)
    {
        var top = Directory.EnumerateFiles(folder).Where(IsData);
        var below = new[] { ProjectReader.ActivitiesFolder, ProjectReader.FactorsFolder }
            .Select(f => Path.Combine(folder, f.TrimEnd('/'))).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories)).Where(IsData);
        return top.Concat(below);
    }

    private static bool IsData(string file) => Path.GetExtension(file).ToLowerInvariant() is ".csv" or ".json";

    private static string Shown(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}

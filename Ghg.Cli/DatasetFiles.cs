using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Cli;

/// <summary>Finds the files of datasets on disk.</summary>
internal static class DatasetFiles
{
    private const string Description = "datapackage.json";

    /// <summary>The files of the datasets in a folder or below it.</summary>
    public static IReadOnlyList<InputFile> In(string path)
    {
        var folder = Path.GetFileName(path) == Description && File.Exists(path) ? Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : "." : path;
        if (!Directory.Exists(folder))
        {
            throw new UserException(CommandTexts.NoSuchPath.With(path));
        }

        var shown = ProjectFiles.RootOf(folder);
        List<InputFile> files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(ProjectFiles.IsData)
            .Select(f => ProjectFiles.FileAt(f, shown + ProjectFiles.Shown(Path.GetRelativePath(folder, f))))];
        return files.Exists(f => f.Path == Description || f.Path.EndsWith("/" + Description, StringComparison.Ordinal)) ? files : throw new UserException(CommandTexts.NoDatasetThere.With(path));
    }
}

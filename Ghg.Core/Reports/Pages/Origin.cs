using System.Security.Cryptography;
using Ghg.Core.Activities;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports.Pages;

/// <summary>By what a report can be made again: the program, the settings, the datasets and the input files.</summary>
/// <param name="Version">The version of the program.</param>
/// <param name="Datasets">The datasets that numbers can come from.</param>
/// <param name="Files">The input files with the SHA-256 of their bytes.</param>
public sealed record Origin(string Version, IReadOnlyList<LockedDataset> Datasets, IReadOnlyList<(string Path, string Sha256)> Files)
{
    /// <summary>The origin of a project's reports. It reads every input file once more.</summary>
    /// <param name="project">The project.</param>
    /// <param name="version">The version of the program.</param>
    /// <returns>The origin.</returns>
    public static Origin Of(Project project, string version)
    {
        ArgumentNullException.ThrowIfNull(project);
        return new(version, FactorLock.Of(project).Datasets, [.. project.InputFiles.Select(f => (f.Path, HashOf(f)))]);
    }

    internal IEnumerable<IBlock> Blocks(ReportingLevel level, string gwp, Language language)
    {
        yield return new Heading(2, PageTexts.Origin.In(language));
        yield return new Paragraph(PageTexts.MadeWith.With(Version, level.Name(), gwp).In(language));
        yield return new Heading(3, PageTexts.Datasets.In(language));
        yield return new Paragraph(PageTexts.DatasetsLead.In(language));
        yield return new Grid(
            [new("dataset", PageTexts.Dataset.In(language)), new("version", PageTexts.Version.In(language)), new("sha256", PageTexts.Hash.In(language))],
            [.. Datasets.Select(d => (IReadOnlyList<string>)[d.Name, d.Version, d.Sha256])]);
        yield return new Heading(3, PageTexts.Files.In(language));
        yield return new Paragraph(PageTexts.FilesLead.In(language));
        yield return new Grid([new("file", PageTexts.File.In(language)), new("sha256", PageTexts.Hash.In(language))], [.. Files.Select(f => (IReadOnlyList<string>)[f.Path, f.Sha256])]);
    }

    private static string HashOf(InputFile file)
    {
        using var stream = file.Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}

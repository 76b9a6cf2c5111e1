using Ghg.Core.Tables;

namespace Ghg.Core.Checks.Datasets;

/// <summary>How datasets are checked.</summary>
public sealed record DatasetCheckOptions
{
    /// <summary>The files of earlier versions of the same datasets, whose ids must still be there and mean the same. Default: none.</summary>
    public IReadOnlyList<InputFile> Against { get; init; } = [];

    /// <summary>Cities that numbers may be for, beside the places of the registry. Default: none.</summary>
    public IReadOnlyCollection<string> Cities { get; init; } = [];

    /// <summary>The encoding of the files. Default: UTF-8, with GB18030 recognised.</summary>
    public TextEncoding Encoding { get; init; } = TextEncoding.Recognise;
}

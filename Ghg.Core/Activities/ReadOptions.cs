using Ghg.Core.Factors;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>How a project is read.</summary>
public sealed record ReadOptions
{
    /// <summary>Threads that parse activities. The result does not depend on it. Default: 1.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The encoding of the files. Default: UTF-8, with GB18030 recognised.</summary>
    public TextEncoding Encoding { get; init; } = TextEncoding.Recognise;

    /// <summary>How many rows are compared for identical ones. Default: a million.</summary>
    public int DuplicatesUpTo { get; init; } = 1_000_000;

    /// <summary>The GWP set instead of the one in <c>ghg.json</c>, or null.</summary>
    public string? Gwp { get; init; }

    /// <summary>Datasets that take the place of those of the same names, to see what they would do. Default: none.</summary>
    public IReadOnlyList<Dataset> InPlace { get; init; } = [];

    /// <summary>Whether the datasets must be those of <c>ghg.lock.json</c>. Default: no.</summary>
    public bool Locked { get; init; }

    /// <summary>Stops the reading between blocks.</summary>
    public CancellationToken Cancellation { get; init; }
}

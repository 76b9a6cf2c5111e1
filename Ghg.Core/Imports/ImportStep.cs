using Ghg.Core.Texts;

namespace Ghg.Core.Imports;

/// <summary>Where one part of an import's source goes.</summary>
/// <param name="Place">The part, such as <c>eCRF_3 row 12</c>.</param>
/// <param name="Holds">What it holds.</param>
/// <param name="Becomes">The row or rows that it becomes; empty if none.</param>
/// <param name="Why">Why so, or why not.</param>
public sealed record ImportStep(string Place, Text Holds, string Becomes, Text Why)
{
    /// <summary>What became of its number, where the source is a table whose amounts must add up; else null.</summary>
    public ImportAmount? Amount { get; init; }
}

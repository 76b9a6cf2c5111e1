namespace Ghg.Core.Reports;

/// <summary>The few numbers that a reader takes home.</summary>
/// <param name="All">The numbers, the most important first.</param>
public sealed record KeyFigures(IReadOnlyList<KeyFigure> All) : IBlock
{
    /// <summary>The numbers as sentences, where nothing can be set large.</summary>
    internal Bullets AsBullets => new([.. All.Select(f => f.Note.Length > 0 ? $"{f.Name}: {f.Value} ({f.Note})" : $"{f.Name}: {f.Value}")]);
}

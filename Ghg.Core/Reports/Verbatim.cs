namespace Ghg.Core.Reports;

/// <summary>Lines that are shown as they are: a worked calculation, a piece of CSV.</summary>
/// <param name="Lines">The lines.</param>
public sealed record Verbatim(IReadOnlyList<string> Lines) : IBlock;

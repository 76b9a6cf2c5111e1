namespace Ghg.Core.Reports;

/// <summary>Something to read, before it has a format: a terminal, Markdown and other writers draw the same blocks.</summary>
/// <param name="Blocks">The parts in their order.</param>
public sealed record Document(IReadOnlyList<IBlock> Blocks)
{
    /// <summary>The rows of the first table, for machines; none if there is no table.</summary>
    public Grid? FirstGrid => Blocks.OfType<Grid>().FirstOrDefault();
}

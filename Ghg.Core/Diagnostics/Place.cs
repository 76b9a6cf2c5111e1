namespace Ghg.Core.Diagnostics;

/// <summary>A position with the line it stands on, so that a report can show it without opening the file again.</summary>
/// <param name="Position">Where.</param>
/// <param name="Excerpt">The line as it was read, or the part of a long line around the place; null when there is none to show.</param>
public sealed record Place(Position Position, string? Excerpt = null)
{
    /// <summary>The column of the line that the excerpt begins with: more than 1 where a long line is shown in part.</summary>
    public int ExcerptColumn { get; init; } = 1;

    /// <summary>Whether the line goes on after the excerpt.</summary>
    public bool IsCut { get; init; }

    /// <summary>The column that the finding is about, while only the line is known: streamed rows are looked up again before a report.</summary>
    internal string? Field { get; init; }

    /// <summary>A whole file.</summary>
    /// <param name="path">The file's path.</param>
    /// <returns>A place without a line.</returns>
    public static Place File(string path) => new(new Position(path));
}

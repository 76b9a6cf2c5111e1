namespace Ghg.Core.Diagnostics;

/// <summary>A place in an input file. Lines and columns count from 1; columns count code points, not bytes and not screen cells.</summary>
/// <param name="File">The file's path as the caller named it.</param>
/// <param name="Line">The line, or 0 for the file as a whole.</param>
/// <param name="Column">The column of the first code point, or 0 for the line as a whole.</param>
/// <param name="Length">How many code points the place covers.</param>
public readonly record struct Position(string File, int Line = 0, int Column = 0, int Length = 0) : IComparable<Position>
{
    /// <summary>File and line, as text.</summary>
    internal string FileAndLine => $"{File}:{Line}";

    /// <summary>Orders by file (ordinal), line and column.</summary>
    /// <param name="other">The other place.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(Position other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Line, Column).CompareTo((other.Line, other.Column));
    }

    /// <summary>Earlier than the other place.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">Another place.</param>
    /// <returns>Whether left comes first.</returns>
    public static bool operator <(Position left, Position right) => left.CompareTo(right) < 0;

    /// <summary>Later than the other place.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">Another place.</param>
    /// <returns>Whether left comes last.</returns>
    public static bool operator >(Position left, Position right) => left.CompareTo(right) > 0;

    /// <summary>Earlier than the other place, or the same.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">Another place.</param>
    /// <returns>Whether left does not come last.</returns>
    public static bool operator <=(Position left, Position right) => left.CompareTo(right) <= 0;

    /// <summary>Later than the other place, or the same.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">Another place.</param>
    /// <returns>Whether left does not come first.</returns>
    public static bool operator >=(Position left, Position right) => left.CompareTo(right) >= 0;
}

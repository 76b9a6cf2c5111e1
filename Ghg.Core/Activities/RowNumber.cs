namespace Ghg.Core.Activities;

/// <summary>The file, by its place in the project's list, and the line of a row.</summary>
internal readonly record struct RowNumber(int File, int Line) : IComparable<RowNumber>
{
    public int CompareTo(RowNumber other) => (File, Line).CompareTo((other.File, other.Line));
}

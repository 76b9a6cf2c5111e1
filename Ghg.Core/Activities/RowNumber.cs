namespace Ghg.Core.Activities;

/// <summary>The file, by its place in the project's list, and the line of a row: one number, in the order of the files.</summary>
internal readonly record struct RowNumber : IComparable<RowNumber>
{
    private readonly long _value;

    public RowNumber(int file, int line) => _value = ((long)file << 32) | (uint)line;

    public int File => (int)(_value >> 32);

    public int Line => (int)(_value & int.MaxValue);

    public int CompareTo(RowNumber other) => _value.CompareTo(other._value);

    public static RowNumber Earlier(RowNumber left, RowNumber right) => left._value <= right._value ? left : right;

    public static RowNumber Later(RowNumber left, RowNumber right) => left._value >= right._value ? left : right;
}

namespace Ghg.Core.Tables;

/// <summary>What a <see cref="RecordScanner"/> writes down; a thread keeps one for all its blocks.</summary>
internal sealed class ScanBuffer
{
    /// <summary>Marks that are looked for at a time. More than the longest header has columns; few enough to stay in the nearest cache.</summary>
    public const int Capacity = 1 << 12;

    /// <summary>Places of commas, quotes and line breaks, with room for those of one more step.</summary>
    public int[] Marks { get; } = new int[Capacity + 65];

    /// <summary>Where each field of the current record ends.</summary>
    public int[] Ends { get; } = new int[Header.MostColumns];
}

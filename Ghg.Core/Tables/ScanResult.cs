namespace Ghg.Core.Tables;

/// <summary>What a <see cref="RecordScanner"/> came to.</summary>
internal enum ScanResult
{
    /// <summary>The end of the block.</summary>
    End,

    /// <summary>A record with the header's number of fields.</summary>
    Record,

    /// <summary>One or more records that need a closer look.</summary>
    Odd,
}

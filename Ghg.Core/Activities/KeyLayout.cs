using System.Buffers.Binary;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>
/// Which cells a key is made of and in which order: that of the file's columns, so that a key is taken from a row as it stands, without a look at its
/// cells. A key is the layout's number and the cells as written, with commas between them.
/// </summary>
/// <param name="Number">The number that keys of this layout begin with.</param>
/// <param name="Slots">The key's slots in the order of the file's columns.</param>
internal sealed record KeyLayout(int Number, int[] Slots)
{
    /// <summary>Bytes of the layout's number.</summary>
    public const int Prefix = sizeof(int);

    // The places of the slots in the key, in the order of the slots.
    private readonly int[] _inOrder = [.. Enumerable.Range(0, Slots.Length).OrderBy(i => Slots[i])];

    /// <summary>The number of the layout that a key was made by.</summary>
    public static int NumberIn(ReadOnlySpan<byte> key) => BinaryPrimitives.ReadInt32LittleEndian(key);

    /// <summary>Writes the key of the record that a scanner stands on; returns its length.</summary>
    public int Write(in RecordScanner record, ColumnRun[] runs, RowBatch batch)
    {
        var length = Prefix + runs.Length - 1;
        foreach (var run in runs)
        {
            length += record.Run(run.First, run.Last).Length;
        }

        var key = Begin(batch, length);
        for (var i = 0; i < runs.Length; i++)
        {
            var cells = record.Run(runs[i].First, runs[i].Last);
            cells.CopyTo(key);
            key = AfterComma(key[cells.Length..]);
        }

        return length;
    }

    /// <summary>Writes the key of the record that a slower reader stands on; returns its length.</summary>
    public int Write(RecordReader record, RowBatch batch)
    {
        var length = Prefix + Slots.Length - 1;
        foreach (var slot in Slots)
        {
            length += RawCell.LengthOf(record[slot]);
        }

        var key = Begin(batch, length);
        foreach (var slot in Slots)
        {
            key = AfterComma(key[RawCell.Write(key, record[slot])..]);
        }

        return length;
    }

    /// <summary>Reads the cells of a key by slot; those that are not in it are blank.</summary>
    public void Read(ReadOnlySpan<byte> key, string[] cells, TextCache texts)
    {
        Array.Fill(cells, "");
        byte[] scratch = [];
        var start = Prefix;
        foreach (var slot in Slots)
        {
            var end = RawCell.End(key, start);
            cells[slot] = texts.Of(RawCell.Text(key[start..end], ref scratch));
            start = end + 1;
        }
    }

    /// <summary>Visits the cells of a key that are not blank, in the order of their slots.</summary>
    public void Visit(ReadOnlySpan<byte> key, ref byte[] scratch, CellVisitor visit)
    {
        Span<int> ends = stackalloc int[Slots.Length];
        for (var (i, start) = (0, Prefix); i < ends.Length; start = ends[i++] + 1)
        {
            ends[i] = RawCell.End(key, start);
        }

        foreach (var i in _inOrder)
        {
            var start = i == 0 ? Prefix : ends[i - 1] + 1;
            if (RawCell.Text(key[start..ends[i]], ref scratch) is { IsEmpty: false } cell)
            {
                visit(Slots[i], cell);
            }
        }
    }

    /// <summary>One cell of a key.</summary>
    public ReadOnlySpan<byte> CellOf(ReadOnlySpan<byte> key, int slot, ref byte[] scratch)
    {
        var start = Prefix;
        foreach (var other in Slots)
        {
            var end = RawCell.End(key, start);
            if (other == slot)
            {
                return RawCell.Text(key[start..end], ref scratch);
            }

            start = end + 1;
        }

        return default;
    }

    /// <summary>Takes a cell of a key.</summary>
    internal delegate void CellVisitor(int slot, ReadOnlySpan<byte> cell);

    private Span<byte> Begin(RowBatch batch, int length)
    {
        var key = batch.Room(length);
        BinaryPrimitives.WriteInt32LittleEndian(key, Number);
        return key[Prefix..];
    }

    // Only the last cell has nothing behind it.
    private static Span<byte> AfterComma(Span<byte> rest)
    {
        if (rest.IsEmpty)
        {
            return rest;
        }

        rest[0] = (byte)',';
        return rest[1..];
    }
}

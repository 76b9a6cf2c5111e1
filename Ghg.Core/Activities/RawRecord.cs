using System.Buffers.Binary;
using System.Text;
using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>A key as written, before its names are understood.</summary>
internal sealed record RawRecord(
    ColumnSet Columns, string[] Cells, ExactSum Amount, int Rows, Position First, Position Last, IReadOnlyList<string> Sources, Position? Negative, bool IsFaulty = false)
{
    /// <summary>The cell of a key column.</summary>
    public string this[string column] => Cells[Columns[column]];

    /// <summary>The first row, pointing at a column.</summary>
    public Place PlaceOf(string column) => new(First) { Field = column };

    /// <summary>Bytes that a cell takes in a key beside its own.</summary>
    public const int Overhead = 5;

    /// <summary>Writes a cell of a key; returns how many bytes it took.</summary>
    public static int Append(Span<byte> key, int slot, ReadOnlySpan<byte> cell)
    {
        key[0] = checked((byte)slot);
        BinaryPrimitives.WriteInt32LittleEndian(key[1..], cell.Length);
        cell.CopyTo(key[Overhead..]);
        return cell.Length + Overhead;
    }

    /// <summary>The cells of a key by slot; those that are not in it are blank.</summary>
    public static string[] CellsOf(ReadOnlySpan<byte> key, int slots)
    {
        var cells = new string[slots];
        Array.Fill(cells, "");
        while (!key.IsEmpty)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(key[1..]);
            cells[key[0]] = Encoding.UTF8.GetString(key.Slice(Overhead, length));
            key = key[(Overhead + length)..];
        }

        return cells;
    }

    /// <summary>The bytes of the first slot's cell, which is the city; empty if it is blank.</summary>
    public static ReadOnlySpan<byte> FirstOf(ReadOnlySpan<byte> key) =>
        key.IsEmpty || key[0] != 0 ? default : key.Slice(Overhead, BinaryPrimitives.ReadInt32LittleEndian(key[1..]));
}

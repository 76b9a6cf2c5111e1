using System.Buffers.Binary;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>
/// Brings together keys that say the same in other bytes: with their columns in another order, or with quotes or blanks around a cell. Few projects have
/// such keys, and then it is cheaper to do so once for each key than to take every row apart.
/// </summary>
internal sealed class KeyUnifier
{
    private readonly ActivityTables _tables;
    private readonly KeyLayout.CellVisitor _append;
    private byte[] _scratch = [];
    private byte[] _common = new byte[1024];
    private int _length;

    public KeyUnifier(ActivityTables tables) => (_tables, _append) = (tables, Append);

    /// <summary>Adds each key to the first that says the same, and takes it out. Calls back for a key whose sum leaves the range.</summary>
    public void Unify(Action<int> onOverflow)
    {
        if (_tables.Layouts.Count <= 1 && AllArePlain())
        {
            return;
        }

        var same = new KeyStore();
        var first = new List<int>();
        for (var number = 0; number < _tables.Keys.Count; number++)
        {
            var found = same.NumberOf(CommonForm(_tables.Keys[number]));
            if (found == first.Count)
            {
                first.Add(number);
            }
            else
            {
                if (!_tables.Sums.Add(first[found], _tables.Sums, number))
                {
                    onOverflow(first[found]);
                }

                _tables.Sums.Remove(number);
            }
        }
    }

    private bool AllArePlain()
    {
        for (var number = 0; number < _tables.Keys.Count; number++)
        {
            if (!IsPlain(_tables.Keys[number]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(ReadOnlySpan<byte> key)
    {
        key = key[KeyLayout.Prefix..];
        if (key.IndexOfAny(" \t\""u8) < 0)
        {
            return true;
        }

        for (var start = 0; start <= key.Length;)
        {
            var end = RawCell.End(key, start);
            if (!RawCell.IsPlain(key[start..end]))
            {
                return false;
            }

            start = end + 1;
        }

        return true;
    }

    // Each cell that is not blank as its slot, its length and its bytes, in the order of the slots: no content of a cell can look like another key.
    private ReadOnlySpan<byte> CommonForm(ReadOnlySpan<byte> key)
    {
        _length = 0;
        _tables.Layouts.Of(key).Visit(key, ref _scratch, _append);
        return _common.AsSpan(0, _length);
    }

    private void Append(int slot, ReadOnlySpan<byte> cell)
    {
        const int Overhead = 2 * sizeof(int);
        if (_length + cell.Length + Overhead > _common.Length)
        {
            Array.Resize(ref _common, Math.Max(_common.Length * 2, _length + cell.Length + Overhead));
        }

        BinaryPrimitives.WriteInt32LittleEndian(_common.AsSpan(_length), slot);
        BinaryPrimitives.WriteInt32LittleEndian(_common.AsSpan(_length + sizeof(int)), cell.Length);
        cell.CopyTo(_common.AsSpan(_length + Overhead));
        _length += cell.Length + Overhead;
    }
}

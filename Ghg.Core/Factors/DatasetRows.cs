using System.Runtime.InteropServices;
using System.Text;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;

namespace Ghg.Core.Factors;

/// <summary>The rows of a dataset with the indexes that look-ups need. Not safe for concurrent use; its <see cref="Dataset"/> lets one thread in at a time.</summary>
internal sealed class DatasetRows
{
    private readonly List<NumberRow> _rows = [];
    private readonly List<Func<IReadOnlyList<GwpSet>>> _gwpFiles = [];
    private readonly Dictionary<ulong, NumberRow> _last = [];
    private readonly Lazy<Dictionary<string, List<NumberRow>>> _byName;

    public DatasetRows() => _byName = new Lazy<Dictionary<string, List<NumberRow>>>(IndexNames);

    /// <summary>Rows that are known already.</summary>
    public static DatasetRows Of(IEnumerable<SourcedNumber> numbers)
    {
        var rows = new DatasetRows();
        foreach (var number in numbers)
        {
            rows.Add(number.Subject, number.Quantity, new NumberRow(number));
        }

        return rows;
    }

    /// <summary>All numbers, in the order of the files.</summary>
    public IReadOnlyList<SourcedNumber> Numbers => [.. Read(_rows)];

    /// <summary>All rows in the order of the files, also those that are wrong.</summary>
    public IReadOnlyList<NumberRow> Rows => _rows;

    /// <summary>Whether any number is of an edition; rows are read until one is found.</summary>
    public bool HasEdition(string edition) => Read(_rows).Any(n => n.Edition == edition);

    /// <summary>Its GWP sets, read when they are first asked for.</summary>
    public IReadOnlyList<GwpSet> GwpSets => field ??= [.. _gwpFiles.SelectMany(read => read())];

    public List<(Activity Activity, string Aliases)> Activities { get; } = [];

    /// <summary>Names of sets and ids of rows.</summary>
    public IEnumerable<string> Names => _byName.Value.Keys;

    /// <summary>Adds a row under the bytes of its subject and quantity, so that rows nobody asks for are never read.</summary>
    public void Add(ReadOnlySpan<byte> subject, ReadOnlySpan<byte> quantity, NumberRow row) => Add(Key(subject, quantity), row);

    /// <summary>Adds a row under its subject and quantity.</summary>
    public void Add(string subject, string quantity, NumberRow row) => Add(Key(subject, quantity), row);

    /// <summary>Adds a file of GWP sets.</summary>
    public void Add(Func<IReadOnlyList<GwpSet>> gwpFile) => _gwpFiles.Add(gwpFile);

    /// <summary>The numbers on one quantity of one subject, in the order of the files.</summary>
    public IReadOnlyList<SourcedNumber> On(string subject, string quantity)
    {
        // Rows that look the same may be of something else, though hardly ever; what they say decides.
        List<SourcedNumber>? found = null;
        for (var row = _last.GetValueOrDefault(Key(subject, quantity)); row is not null; row = row.Before)
        {
            if (row.Number is { } number && number.Subject == subject && number.Quantity == quantity)
            {
                (found ??= []).Add(number);
            }
        }

        found?.Reverse();
        return found ?? (IReadOnlyList<SourcedNumber>)[];
    }

    /// <summary>The numbers of a set, or the one of an id.</summary>
    public IReadOnlyList<SourcedNumber> Named(string name) => [.. Read(_byName.Value.GetValueOrDefault(name) ?? [])];

    private void Add(ulong key, NumberRow row)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, key, out _);
        (row.Before, last) = (last, row);
        _rows.Add(row);
    }

    private static IEnumerable<SourcedNumber> Read(IEnumerable<NumberRow> rows) => rows.Select(r => r.Number).OfType<SourcedNumber>();

    private static ulong Key(ReadOnlySpan<byte> subject, ReadOnlySpan<byte> quantity) => unchecked((Hash.Of(subject) * 31) + Hash.Of(quantity));

    private static ulong Key(string subject, string quantity)
    {
        Span<byte> scratch = stackalloc byte[256];
        if (Encoding.UTF8.GetMaxByteCount(subject.Length + quantity.Length) > scratch.Length)
        {
            scratch = new byte[Encoding.UTF8.GetByteCount(subject) + Encoding.UTF8.GetByteCount(quantity)];
        }

        var end = Encoding.UTF8.GetBytes(subject, scratch);
        return Key(scratch[..end], scratch.Slice(end, Encoding.UTF8.GetBytes(quantity, scratch[end..])));
    }

    private Dictionary<string, List<NumberRow>> IndexNames()
    {
        var names = new Dictionary<string, List<NumberRow>>(StringComparer.Ordinal);
        foreach (var row in _rows)
        {
            var (id, set) = row.Names;
            Index(names, id, row);
            if (set.Length > 0 && set != id)
            {
                Index(names, set, row);
            }
        }

        return names;
    }

    private static void Index(Dictionary<string, List<NumberRow>> index, string key, NumberRow row)
    {
        if (!index.TryGetValue(key, out var list))
        {
            index[key] = list = [];
        }

        list.Add(row);
    }
}

using System.Text;
using Ghg.Core.Gpc;

namespace Ghg.Core.Factors;

/// <summary>The rows of a dataset with the indexes that look-ups need. Not safe for concurrent use; its <see cref="Dataset"/> lets one thread in at a time.</summary>
internal sealed class DatasetRows
{
    private const char Separator = '\u001F';

    private readonly List<NumberRow> _rows = [];
    private readonly Dictionary<string, List<NumberRow>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Subject, string Quantity), IReadOnlyList<SourcedNumber>> _asked = [];
    private readonly Lazy<Dictionary<string, List<NumberRow>>> _byName;

    public DatasetRows() => _byName = new Lazy<Dictionary<string, List<NumberRow>>>(IndexNames);

    /// <summary>Rows that are known already.</summary>
    public static DatasetRows Of(IEnumerable<SourcedNumber> numbers)
    {
        var rows = new DatasetRows();
        foreach (var number in numbers)
        {
            var row = new NumberRow(number);
            rows.Add(row);
            rows.Add(number.Subject, number.Quantity, row);
        }

        return rows;
    }

    /// <summary>All numbers, in the order of the files.</summary>
    public IReadOnlyList<SourcedNumber> Numbers => [.. Read(_rows)];

    /// <summary>All rows in the order of the files, also those that are wrong.</summary>
    public IReadOnlyList<NumberRow> Rows => _rows;

    /// <summary>Whether any number is of an edition; rows are read until one is found.</summary>
    public bool HasEdition(string edition) => Read(_rows).Any(n => n.Edition == edition);

    public List<GwpSet> GwpSets { get; } = [];

    public List<(Activity Activity, string Aliases)> Activities { get; } = [];

    /// <summary>Names of sets and ids of rows.</summary>
    public IEnumerable<string> Names => _byName.Value.Keys;

    /// <summary>Adds a row under the bytes of its subject and quantity, so that rows nobody asks for are never read.</summary>
    public void Add(ReadOnlySpan<byte> subject, ReadOnlySpan<byte> quantity, NumberRow row)
    {
        _rows.Add(row);
        Span<char> key = stackalloc char[256];
        if (subject.Length + quantity.Length + 1 > key.Length)
        {
            Add(Encoding.UTF8.GetString(subject), Encoding.UTF8.GetString(quantity), row);
            return;
        }

        var length = Encoding.UTF8.GetChars(subject, key);
        key[length++] = Separator;
        length += Encoding.UTF8.GetChars(quantity, key[length..]);
        var lookup = _byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(key[..length], out var list))
        {
            _byKey[key[..length].ToString()] = list = [];
        }

        list.Add(row);
    }

    /// <summary>Adds a row under its subject and quantity.</summary>
    public void Add(string subject, string quantity, NumberRow row) => Index(_byKey, Key(subject, quantity), row);

    /// <summary>Adds a row that has no key, since it is wrong: it is read with the others for its findings.</summary>
    public void Add(NumberRow row) => _rows.Add(row);

    /// <summary>The numbers on one quantity of one subject.</summary>
    public IReadOnlyList<SourcedNumber> On(string subject, string quantity)
    {
        if (!_asked.TryGetValue((subject, quantity), out var numbers))
        {
            _asked[(subject, quantity)] = numbers = [.. Read(_byKey.GetValueOrDefault(Key(subject, quantity)) ?? [])];
        }

        return numbers;
    }

    /// <summary>The numbers of a set, or the one of an id.</summary>
    public IReadOnlyList<SourcedNumber> Named(string name) => [.. Read(_byName.Value.GetValueOrDefault(name) ?? [])];

    private static IEnumerable<SourcedNumber> Read(IEnumerable<NumberRow> rows) => rows.Select(r => r.Number).OfType<SourcedNumber>();

    private static string Key(string subject, string quantity) => $"{subject}{Separator}{quantity}";

    private Dictionary<string, List<NumberRow>> IndexNames()
    {
        var names = new Dictionary<string, List<NumberRow>>(StringComparer.Ordinal);
        foreach (var row in _rows)
        {
            Index(names, row.Id, row);
            if (row.Set.Length > 0 && row.Set != row.Id)
            {
                Index(names, row.Set, row);
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

using System.Globalization;
using System.Text;
using CsCheck;

namespace Ghg.Tests.Hostile;

/// <summary>Bytes that nobody would write, and how many of them are tried. GHG_FUZZ=100000 makes a longer run.</summary>
internal static class Fuzz
{
    /// <summary>How many inputs each property tries.</summary>
    public static readonly int Iterations = int.TryParse(Environment.GetEnvironmentVariable("GHG_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 300;

    /// <summary>Pieces that readers are known to stumble over.</summary>
    private static readonly string[] Pieces =
    [
        ",", "\"", "\"\"", "\n", "\r\n", "\r", "\t", " ", ";", "=", "..", "/", "*", "I.1.1", "III.1", "NO", "IE(I.1.1)", "NE;C", "NaN", "-", "1e999", "1e-400", "-0", "１２", "1,234", "0.1", "9999",
        "亿千瓦时", "万", "m3@0C", "kg/(head*year)", "((((", "^^^", "\0", "\u001b[31m", "\u202e", "\ufeff", "\ufffd", "🏭", "e\u0301", "{", "}", "[", "]", ":", "null", "true", "\\u0000", "\\ud800", "//", "/*",
        "co2=", "a/b", "@", "%", "99999999999999999999", "2022..2023", "city", "diesel", "\u001f",
    ];

    /// <summary>Any bytes.</summary>
    public static readonly Gen<byte[]> Bytes = Gen.Byte.Array[0, 300];

    /// <summary>Text from the pieces that readers stumble over.</summary>
    public static readonly Gen<string> Text = Gen.OneOf(Pieces).Array[0, 12].Select(string.Concat);

    /// <summary>A good file with some bytes changed, taken out or put in.</summary>
    public static Gen<byte[]> Mutated(string good)
    {
        var bytes = Encoding.UTF8.GetBytes(good);
        var change = Gen.Select(Gen.Int[0, bytes.Length], Gen.Int[0, 6], Gen.OneOf(Gen.Byte.Array[0, 3], Gen.OneOf(Pieces).Select(Encoding.UTF8.GetBytes)));
        return change.Array[1, 4].Select(changes =>
        {
            IEnumerable<byte> all = bytes;
            foreach (var (at, removed, put) in changes)
            {
                all = [.. all.Take(at), .. put, .. all.Skip(at + removed)];
            }

            return all.ToArray();
        });
    }
}

namespace Ghg.Core.Numerics;

/// <summary>Powers of ten as integers.</summary>
internal static class PowersOfTen
{
    private static readonly ulong[] Short = Build();
    private static readonly Int128[] Long = BuildLong();

    /// <summary>10 to a power from 0 to 19.</summary>
    public static ulong UInt64(int power) => Short[power];

    /// <summary>10 to a power from 0 to 38.</summary>
    public static Int128 Int128(int power) => Long[power];

    private static ulong[] Build()
    {
        var powers = new ulong[20];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }

    private static Int128[] BuildLong()
    {
        var powers = new Int128[39];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}

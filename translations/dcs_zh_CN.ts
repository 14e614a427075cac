<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdviceTexts</name>
    <message>
        <source>In the last days the memory was full to %1: that is over %2 already.</source>
        <translation>近几天内存使用率达到 %1，已超过 %2。</translation>
    </message>
    <message>
        <source>Keys were evicted: the memory was too small.</source>
        <translation>有键被逐出：内存过小。</translation>
    </message>
    <message>
        <source>Daily peaks grow by %1% a day. They reach %2 about %3: earliest %4, perhaps never.</source>
        <translation>每日峰值每天上升 %1%，预计 %3 达到 %2，最早 %4，也可能不会达到。</translation>
    </message>
    <message>
        <source>Daily peaks grow by %1% a day. They reach %2 about %3: earliest %4, latest %5.</source>
        <translation>每日峰值每天上升 %1%，预计 %3 达到 %2，最早 %4，最晚 %5。</translation>
    </message>
    <message>
        <source>CNY</source>
        <extracomment>The currency CNY as it stands after an amount</extracomment>
        <translation>元</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>A day without its year</extracomment>
        <translation>MM-dd</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Connections %1</source>
        <translation>连接数 %1</translation>
    </message>
    <message>
        <source>Bandwidth %1</source>
        <translation>带宽 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) evicted</source>
        <translation>
            <numerusform>已逐出 %n 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>A larger size helps.</source>
        <translation>扩容可缓解。</translation>
    </message>
    <message>
        <source>A size with more shards helps.</source>
        <translation>增加分片数可缓解。</translation>
    </message>
    <message>
        <source>More memory does not help: read/write splitting or a cluster does.</source>
        <translation>增加内存不能缓解，可变更为读写分离或集群。</translation>
    </message>
    <message>
        <source>No change that is possible now helps.</source>
        <translation>当前可做的变更都不能缓解。</translation>
    </message>
    <message numerus="yes">
        <source>At its peak of %n day(s) %1 of the memory was in use. A smaller size keeps the peak below %2.</source>
        <translation>
            <numerusform>%n 天内的峰值使用率为 %1。缩容后峰值仍低于 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 days measured</source>
        <translation>%2 天中有 %1 天数据</translation>
    </message>
    <message>
        <source>Memory peak %1</source>
        <translation>内存峰值 %1</translation>
    </message>
    <message>
        <source>Memory is not measured</source>
        <translation>内存无数据</translation>
    </message>
    <message>
        <source>Peak then %1</source>
        <translation>变更后峰值 %1</translation>
    </message>
    <message>
        <source>The peak then is not known</source>
        <translation>变更后峰值未知</translation>
    </message>
    <message>
        <source>Evictions are not measured</source>
        <translation>逐出数无数据</translation>
    </message>
    <message>
        <source>No keys evicted</source>
        <translation>无键被逐出</translation>
    </message>
    <message>
        <source>CPU peak %1</source>
        <translation>CPU 峰值 %1</translation>
    </message>
    <message>
        <source>CPU is not measured</source>
        <translation>CPU 无数据</translation>
    </message>
    <message>
        <source>Connections peak %1 of %2</source>
        <translation>连接数峰值 %1，上限 %2</translation>
    </message>
    <message>
        <source>Connections are not measured</source>
        <translation>连接数无数据</translation>
    </message>
    <message>
        <source>Bandwidth peak %1</source>
        <translation>带宽峰值 %1</translation>
    </message>
    <message>
        <source>Bandwidth is not measured</source>
        <translation>带宽无数据</translation>
    </message>
    <message>
        <source>peak then %1</source>
        <translation>变更后峰值 %1</translation>
    </message>
    <message>
        <source>Reduce to %1…</source>
        <translation>缩容至 %1…</translation>
    </message>
    <message>
        <source>Resize to %1…</source>
        <translation>扩容至 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n 副本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateTexts</name>
    <message>
        <source>“%1” is larger than 1 MB: a file of certificates is smaller.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1”超过 1 MB，证书文件不会这么大。</translation>
    </message>
    <message>
        <source>“%1” contains a private key. Choose a file with nothing but certificates.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1”包含私钥，请选择只含证书的文件。</translation>
    </message>
    <message>
        <source>“%1” contains no certificate in PEM form.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1”不包含 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>“%1” contains a certificate that cannot be read.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1”包含无法读取的证书。</translation>
    </message>
    <message>
        <source>Valid from %1 until %2</source>
        <extracomment>Two dates: from, until</extracomment>
        <translation>有效期：%1 至 %2</translation>
    </message>
    <message>
        <source>%1 — EXPIRED</source>
        <extracomment>A certificate: &quot;Valid from … until …&quot;</extracomment>
        <translation>%1 — 已过期</translation>
    </message>
    <message>
        <source>%1 — NOT VALID YET</source>
        <extracomment>A certificate: &quot;Valid from … until …&quot;</extracomment>
        <translation>%1 — 尚未生效</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <extracomment>%1 is the name of a file, %2 what the system says</extracomment>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>Of a certificate</extracomment>
        <translation>使用者：%1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <extracomment>Of a certificate</extracomment>
        <translation>签发者：%1</translation>
    </message>
    <message>
        <source>A certificate authority: it vouches for other certificates.</source>
        <translation>证书颁发机构：可为其他证书担保。</translation>
    </message>
    <message>
        <source>NOT a certificate authority: it vouches for itself at most.</source>
        <translation>不是证书颁发机构：至多为自身担保。</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <extracomment>Fingerprint of a certificate</extracomment>
        <translation>SHA-256：%1</translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>The certificate is signed by itself and not trusted.</source>
        <translation>该证书为自签名证书，不受信任。</translation>
    </message>
    <message>
        <source>The issuer of the certificate is not trusted.</source>
        <translation>该证书的颁发者不受信任。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>该证书已过期。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>该证书尚未生效。</translation>
    </message>
    <message>
        <source>The certificate is made for another host.</source>
        <translation>该证书属于其他主机。</translation>
    </message>
    <message>
        <source>Certificate: %1
Issuer: %2
Valid until %3</source>
        <extracomment>Of a certificate: %1 subject, %2 issuer, %3 a time</extracomment>
        <translation>证书：%1
颁发者：%2
有效期至 %3</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <translation>时钟一致。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the service.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>本机时钟比服务慢 %1。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the service.</source>
        <translation>本机时钟比服务快 %1。</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>域名解析</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>连接（TCP）</translation>
    </message>
    <message>
        <source>Tunnel through the proxy</source>
        <translation>代理隧道</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>加密（TLS）</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Sign-in (IAM)</source>
        <translation>登录（IAM）</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Permission to list instances</source>
        <translation>查询实例列表的权限</translation>
    </message>
    <message>
        <source>%1: proxy %2</source>
        <extracomment>%1 is a step of the connection test, %2 the host that is asked</extracomment>
        <translation>%1：代理 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 — failed</source>
        <translation>%1 — 失败</translation>
    </message>
    <message>
        <source>%1 — good, %2 ms</source>
        <extracomment>%1 is a step with its host, %2 a number of milliseconds</extracomment>
        <translation>%1 — 正常，%2 毫秒</translation>
    </message>
    <message>
        <source>The project ID could not be looked up, which takes the permission iam:projects:listProjects. Enter the ID under Edit.</source>
        <translation>未能查询项目 ID：查询需要 iam:projects:listProjects 权限。请在“编辑”中输入项目 ID。</translation>
    </message>
    <message>
        <source>No project bears the name of the region. Check the region, or enter the project ID under Edit.</source>
        <translation>没有与该区域同名的项目。请检查区域，或在“编辑”中输入项目 ID。</translation>
    </message>
    <message>
        <source>Several projects bear the name of the region. Choose one of them:</source>
        <translation>有多个与该区域同名的项目，请选择其中一个：</translation>
    </message>
    <message>
        <source>Found by the name of the region: %1</source>
        <extracomment>%1 is the ID of a project</extracomment>
        <translation>已按区域名称找到：%1</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Credentials file of the SDKs</source>
        <translation>SDK 凭证文件</translation>
    </message>
    <message>
        <source>KooCLI</source>
        <translation>KooCLI</translation>
    </message>
    <message>
        <source>OpenStack clouds.yaml</source>
        <translation>OpenStack clouds.yaml</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is no UTF-8 text.</source>
        <translation>文件不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>This is not what such a file looks like.</source>
        <translation>文件格式不正确。</translation>
    </message>
    <message>
        <source>The file is too deeply nested.</source>
        <translation>文件嵌套过深。</translation>
    </message>
    <message>
        <source>What stands here has another form than expected.</source>
        <translation>此处内容的形式与预期不符。</translation>
    </message>
    <message>
        <source>The name stands here for the second time and was passed over.</source>
        <translation>名称重复出现，已忽略。</translation>
    </message>
    <message>
        <source>The key stands here for the second time and was passed over.</source>
        <translation>键重复出现，已忽略。</translation>
    </message>
    <message>
        <source>The secrets are encrypted by the program that wrote them and cannot be read.</source>
        <translation>密钥已由写入该文件的程序加密，无法读取。</translation>
    </message>
    <message>
        <source>A part of the credentials is missing.</source>
        <translation>凭证不完整。</translation>
    </message>
    <message>
        <source>This way to sign in is not supported.</source>
        <translation>不支持这种登录方式。</translation>
    </message>
    <message>
        <source>There are no credentials in it.</source>
        <translation>其中没有凭证。</translation>
    </message>
    <message>
        <source>Other users of this computer can read or change the file. Take that right away from them.</source>
        <translation>本机的其他用户可以读取或修改该文件，请收回其权限。</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>Temporary access key</source>
        <translation>临时访问密钥</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>Token: short-lived, cannot be kept</source>
        <translation>令牌：有效期短，无法保存</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1 is the number of a line of a file</extracomment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place in a file, %2 what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>JournalTexts</name>
    <message>
        <source>The journal of resizes was damaged. It is kept as “%1”, and a new one has been begun: what was under way before is not followed.</source>
        <extracomment>Path of a file</extracomment>
        <translation>操作日志已损坏，已另存为“%1”，并新建了日志：此前进行中的变更不再跟踪。</translation>
    </message>
    <message>
        <source>Nothing can be resized: the journal “%1” was written by a newer version of the program. Use that version, or move the file away.</source>
        <extracomment>Path of a file</extracomment>
        <translation>无法变更规格：操作日志“%1”由更新版本的程序写入。请使用该版本，或移走此文件。</translation>
    </message>
    <message>
        <source>Nothing can be resized: the journal “%1” cannot be written (%2), and nothing is sent that could not be written down.</source>
        <extracomment>Path of a file, and what the system says</extracomment>
        <translation>无法变更规格：操作日志“%1”无法写入（%2）。未能记录的请求一律不发送。</translation>
    </message>
    <message>
        <source>Resizes of earlier runs of the program could not be read from the journal: %1</source>
        <extracomment>What the database says</extracomment>
        <translation>无法从操作日志读取此前运行中的变更：%1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本号。</translation>
    </message>
    <message>
        <source>Works with simulated instances; nothing leaves this computer.</source>
        <translation>使用模拟实例运行，任何数据都不会离开本机。</translation>
    </message>
    <message>
        <source>Language of the program: en or zh_CN.</source>
        <translation>程序语言：en或zh_CN。</translation>
    </message>
    <message>
        <source>Region, for example cn-north-4.</source>
        <translation>区域，例如cn-north-4。</translation>
    </message>
    <message>
        <source>Project ID of the region, 32 hex digits.</source>
        <translation>区域的项目ID，32 位十六进制字符。</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>Unknown language: %1. Use en or zh_CN.</source>
        <translation>未知语言：%1。请使用en或zh_CN。</translation>
    </message>
    <message>
        <source>The demo cannot start: no free port on this computer.</source>
        <translation>无法启动演示：本机没有空闲端口。</translation>
    </message>
    <message>
        <source>Endpoint of the DCS service.</source>
        <translation>DCS服务的终端节点。</translation>
    </message>
    <message>
        <source>Endpoint of IAM.</source>
        <translation>IAM的终端节点。</translation>
    </message>
    <message>
        <source>Writes a line for each request to this file, without secrets.</source>
        <translation>将每个请求写入该文件，每个请求一行，不含机密信息。</translation>
    </message>
    <message>
        <source>The settings were damaged. They are kept as %1, and new ones were begun.</source>
        <translation>设置文件已损坏，已另存为 %1，并已新建设置文件。</translation>
    </message>
    <message>
        <source>Settings cannot be saved in %1. Changes last until the program ends.</source>
        <translation>无法将设置保存到 %1。更改仅在本次运行期间有效。</translation>
    </message>
    <message>
        <source>The log cannot be written to %1.</source>
        <translation>无法写入日志文件 %1。</translation>
    </message>
    <message>
        <source>Environment:
  HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK, HUAWEICLOUD_SDK_SECURITY_TOKEN,
  HUAWEICLOUD_SDK_PROJECT_ID
      Access key, secret key, token of a temporary key, project ID.
  HW_ACCESS_KEY, HW_SECRET_KEY, HW_SECURITY_TOKEN, HW_REGION_NAME, HW_PROJECT_ID,
  HW_PROJECT_NAME, HW_AUTH_URL
      The same by the names of Terraform, where the first are not set.

Files:
  dcs-scaler/ among the settings of the user: settings and profiles, without secrets.
  dcs-scaler/ among the data of the user: the journal of operations.

Exit codes:
  0  The window was closed.
  1  The program could not start; the reason is on the standard error.
  2  The command line is wrong.
</source>
        <translation>环境变量：
  HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK, HUAWEICLOUD_SDK_SECURITY_TOKEN,
  HUAWEICLOUD_SDK_PROJECT_ID
      访问密钥（AK）、秘密访问密钥（SK）、临时密钥的安全令牌、项目 ID。
  HW_ACCESS_KEY, HW_SECRET_KEY, HW_SECURITY_TOKEN, HW_REGION_NAME, HW_PROJECT_ID,
  HW_PROJECT_NAME, HW_AUTH_URL
      同上，Terraform 使用的名称；未设置前一组时使用。

文件：
  用户配置目录下的 dcs-scaler/：设置和配置，不含密钥。
  用户数据目录下的 dcs-scaler/：操作记录。

退出码：
  0  窗口已关闭。
  1  程序无法启动；原因见标准错误输出。
  2  命令行有误。
</translation>
    </message>
    <message>
        <source>Lists the cache instances of a DCS project and resizes them.
Secrets are never taken from the command line.</source>
        <translation>列出 DCS 项目中的缓存实例并变更其规格。
不接受在命令行中输入密钥。</translation>
    </message>
    <message>
        <source>Opens another window; without it a window that is open comes to the front.</source>
        <translation>打开新窗口；不带此选项时，已打开的窗口会显示到最前。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The instances were not read</source>
        <translation>未能读取实例</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Sign in with an access key or as an IAM user to see the cache instances of a project.</source>
        <translation>使用访问密钥或IAM用户登录后，可查看项目的缓存实例。</translation>
    </message>
    <message>
        <source>Reading instances…</source>
        <translation>正在读取实例…</translation>
    </message>
    <message>
        <source>No instances</source>
        <translation>暂无实例</translation>
    </message>
    <message>
        <source>This project has no cache instances in this region.</source>
        <translation>此项目在当前区域没有缓存实例。</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No instance matches the search and the filters.</source>
        <translation>没有符合搜索和筛选条件的实例。</translation>
    </message>
    <message>
        <source>The sign-in was refused. This list is from %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>登录被拒绝。列表数据截至 %1。</translation>
    </message>
    <message>
        <source>%1. This list is from %2.</source>
        <extracomment>%1 is what happened, a sentence without full stop; %2 a date and time</extracomment>
        <translation>%1。列表数据截至 %2。</translation>
    </message>
    <message>
        <source>%1: %2. Its instances are not shown.</source>
        <extracomment>%1 is a region, %2 what happened, a sentence without full stop</extracomment>
        <translation>%1：%2。该区域的实例未显示。</translation>
    </message>
    <message>
        <source>%1: %2. Its instances are those of %3.</source>
        <extracomment>%1 is a region, %2 what happened, a sentence without full stop; %3 a date and time</extracomment>
        <translation>%1：%2。该区域的实例为 %3 的数据。</translation>
    </message>
    <message>
        <source>The projects that were read have no cache instances.</source>
        <translation>已读取的项目中没有缓存实例。</translation>
    </message>
</context>
<context>
    <name>ProfileTexts</name>
    <message>
        <source>%1 (production, read-only)</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>%1（生产，只读）</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>%1（生产）</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Colour of a profile: none</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>ProfilesTexts</name>
    <message>
        <source>The file of the profiles was damaged. It was set aside as %1, and a new one begun.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>配置文件已损坏，已另存为 %1，并新建了文件。</translation>
    </message>
    <message>
        <source>The file of the profiles cannot be used: profiles are not saved in this run.</source>
        <translation>无法使用配置文件：本次运行中不会保存配置。</translation>
    </message>
</context>
<context>
    <name>ResizeImpact</name>
    <message>
        <source>Connections stay up.</source>
        <translation>连接不中断。</translation>
    </message>
    <message>
        <source>Connections are interrupted for a few seconds.</source>
        <translation>连接会中断数秒。</translation>
    </message>
    <message>
        <source>Connections are lost for about one minute.</source>
        <translation>连接会中断约 1 分钟。</translation>
    </message>
    <message>
        <source>Connections break: clients must connect again by themselves.</source>
        <translation>连接会断开，客户端须能自行重连。</translation>
    </message>
    <message>
        <source>Read-only for about %1 min.</source>
        <extracomment>A number of minutes</extracomment>
        <translation>只读约 %1 分钟。</translation>
    </message>
    <message>
        <source>Read-only for %1 to %2 min.</source>
        <translation>只读 %1 至 %2 分钟。</translation>
    </message>
    <message>
        <source>Earlier backups stay usable.</source>
        <translation>变更前的备份仍可使用。</translation>
    </message>
    <message>
        <source>Earlier backups may no longer be restorable: an older guide of the service says so, newer ones do not.</source>
        <translation>变更前的备份可能无法再用于恢复：旧版服务指南如此说明，新版则没有。</translation>
    </message>
    <message>
        <source>Earlier backups can no longer be restored.</source>
        <translation>变更前的备份将无法再用于恢复。</translation>
    </message>
    <message>
        <source>Duration: longer than for other types, no bound given.</source>
        <translation>耗时：比其他实例类型长，没有公布上限。</translation>
    </message>
    <message>
        <source>Duration: about %1 min.</source>
        <translation>耗时：约 %1 分钟。</translation>
    </message>
    <message>
        <source>Duration: usually %1 to %2 min.</source>
        <translation>耗时：通常 %1 至 %2 分钟。</translation>
    </message>
    <message>
        <source>Slower while data moves: CPU load and latency rise.</source>
        <translation>数据迁移期间性能下降：CPU负载和时延升高。</translation>
    </message>
    <message>
        <source>Published sources disagree about this change: the service has the last word.</source>
        <translation>公开资料对此变更说法不一，以服务的实际处理为准。</translation>
    </message>
    <message>
        <source>Only memory grows, CPU power stays the same.</source>
        <translation>只增加内存，CPU性能不变。</translation>
    </message>
    <message>
        <source>Clients must follow MOVED and ASK and refresh their view of the topology.</source>
        <translation>客户端须支持MOVED和ASK重定向，并能刷新集群拓扑。</translation>
    </message>
    <message>
        <source>Memory quota: not known.</source>
        <translation>内存配额：未知。</translation>
    </message>
    <message>
        <source>Data may be lost: a single-node instance persists nothing. Check the data afterwards and fill it again if needed.</source>
        <translation>数据可能丢失：单机实例不做持久化。变更后请检查数据，必要时重新写入。</translation>
    </message>
    <message>
        <source>Memory quota after the change: %1 of %2</source>
        <extracomment>Of the project: used after the change, limit</extracomment>
        <translation>变更后内存配额：%1 / %2</translation>
    </message>
    <message>
        <source>Older guides of the service do not have this change, newer ones do: the service has the last word.</source>
        <translation>旧版服务指南中没有此变更，新版则有，以服务的答复为准。</translation>
    </message>
    <message>
        <source>Only the help panel of the service&apos;s console names this change: the service has the last word.</source>
        <translation>只有服务控制台的帮助面板提到此变更，以服务的答复为准。</translation>
    </message>
    <message>
        <source>In some partner clouds clusters can only grow: the service has the last word.</source>
        <translation>在部分合作云上，集群只能扩容，以服务的答复为准。</translation>
    </message>
    <message>
        <source>Starts at once.</source>
        <translation>立即开始。</translation>
    </message>
    <message>
        <source>Starts at once: no interruption is expected that would have to wait.</source>
        <translation>立即开始：预计不会中断，无需等待。</translation>
    </message>
    <message>
        <source>Starts at once, or can wait for the maintenance window. Once submitted it cannot be withdrawn.</source>
        <translation>可立即开始，也可等到维护时间窗再开始。提交后不能撤回。</translation>
    </message>
    <message>
        <source>If it fails, the instance cannot be used until the service has finished in the background.</source>
        <translation>如果失败，在服务后台处理完成之前，实例不可用。</translation>
    </message>
    <message>
        <source>If it fails, the instance stays usable at its old size; parameters, backups and further changes are blocked.</source>
        <translation>如果失败，实例仍可按原规格使用；但不能修改参数、备份，也不能再次变更。</translation>
    </message>
    <message>
        <source>Keys may be evicted: more than 90 % of the memory is in use.</source>
        <translation>可能逐出键：已用内存超过 90%。</translation>
    </message>
    <message>
        <source>The change may fail: more than 90 % of the memory is in use. Choose off-peak hours.</source>
        <translation>变更可能失败：已用内存超过 90%。请选择业务低峰期。</translation>
    </message>
    <message>
        <source>Alarm rules have to be made again afterwards.</source>
        <translation>变更后需重新设置告警规则。</translation>
    </message>
    <message>
        <source>Afterwards multi-DB is switched on, and a proxy restricts some commands.</source>
        <translation>变更后将开启多 DB，且 Proxy 会限制部分命令。</translation>
    </message>
</context>
<context>
    <name>ResizeQuestion</name>
    <message>
        <source>“%1” is resized from %2 to %3.</source>
        <extracomment>Instance name, capacity before, capacity after</extracomment>
        <translation>“%1”将从 %2 变更为 %3。</translation>
    </message>
    <message>
        <source>“%1” changes its type from %2 to %3.</source>
        <extracomment>Instance name, type before, type after</extracomment>
        <translation>“%1”的类型将由%2变更为%3。</translation>
    </message>
    <message>
        <source>“%1” gains a replica.</source>
        <extracomment>Instance name</extracomment>
        <translation>“%1”将增加一个副本。</translation>
    </message>
    <message>
        <source>“%1” loses a replica.</source>
        <extracomment>Instance name</extracomment>
        <translation>“%1”将减少一个副本。</translation>
    </message>
    <message>
        <source>“%1” is single-node: its data may be lost during the change.</source>
        <translation>“%1”为单机实例，变更期间数据可能丢失。</translation>
    </message>
</context>
<context>
    <name>SizeFacts</name>
    <message>
        <source>%1 Mbit/s</source>
        <extracomment>Bandwidth, megabits per second</extracomment>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1–%2 Mbit/s</source>
        <extracomment>Bandwidth from assured to highest, megabits per second</extracomment>
        <translation>%1–%2 Mbit/s</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Type of an instance: single-node, master/standby ...</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation>可使用内存</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Number of client connections</extracomment>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Reference QPS</source>
        <extracomment>Queries per second, a reference figure</extracomment>
        <translation>参考QPS</translation>
    </message>
    <message>
        <source>Default setting; up to %1 connections can be set.</source>
        <translation>此为默认值，最多可配置 %1 个连接。</translation>
    </message>
    <message>
        <source>Assured and highest bandwidth of the whole instance.</source>
        <translation>整个实例的基准带宽和最大带宽。</translation>
    </message>
    <message>
        <source>Shards</source>
        <extracomment>Number of shards of a cluster</extracomment>
        <translation>分片数</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>Copies of each shard, the master included</extracomment>
        <translation>副本数</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The service refused the request (HTTP %1)</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>服务拒绝了请求（HTTP %1）</translation>
    </message>
    <message>
        <source>The service refused the request: %1 (HTTP %2)</source>
        <extracomment>%1 is an error code of the service, %2 an HTTP status</extracomment>
        <translation>服务拒绝了请求：%1（HTTP %2）</translation>
    </message>
    <message>
        <source>No connection to the service</source>
        <translation>无法连接服务</translation>
    </message>
    <message>
        <source>No secure connection to the service</source>
        <translation>无法与服务建立安全连接</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>服务响应超时</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>The user ended the call
----------
State of an operation: not sent, by the user&apos;s wish</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The service pointed to another address</source>
        <translation>服务重定向到了其他地址</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be understood</source>
        <translation>无法解析服务的响应</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be understood: field %1</source>
        <extracomment>%1 is the name of a field of the answer</extracomment>
        <translation>无法解析服务的响应：字段 %1</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large</source>
        <translation>服务的响应过大</translation>
    </message>
    <message>
        <source>The address is not secure</source>
        <translation>地址不安全</translation>
    </message>
    <message>
        <source>Not sent: the credentials were refused before</source>
        <translation>未发送：凭证此前已被拒绝</translation>
    </message>
    <message>
        <source>The service does not accept the credentials.</source>
        <translation>服务不接受此凭证。</translation>
    </message>
    <message>
        <source>Check the credentials and sign in again.</source>
        <translation>请检查凭证，然后重新登录。</translation>
    </message>
    <message>
        <source>The user may not do this.</source>
        <translation>用户没有执行此操作的权限。</translation>
    </message>
    <message>
        <source>Ask the administrator of the account for the permission.</source>
        <translation>请向账号管理员申请权限。</translation>
    </message>
    <message>
        <source>The service does not know what was asked for.</source>
        <translation>服务找不到所请求的内容。</translation>
    </message>
    <message>
        <source>Refresh the list; check region, project and endpoint.</source>
        <translation>请刷新列表，并检查区域、项目和终端节点。</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>短时间内请求过多。</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>请稍候片刻再试。</translation>
    </message>
    <message>
        <source>The service has a problem of its own.</source>
        <translation>服务自身出现问题。</translation>
    </message>
    <message>
        <source>Try again later. If it stays, give the request ID to the support of the service.</source>
        <translation>请稍后再试。若问题仍然存在，请将请求ID提供给服务的技术支持。</translation>
    </message>
    <message>
        <source>The service did not accept the request as it was made.</source>
        <translation>服务不接受此请求的内容。</translation>
    </message>
    <message>
        <source>Compare it with the service&apos;s message under the technical details.</source>
        <translation>请对照技术详情中服务返回的信息进行检查。</translation>
    </message>
    <message>
        <source>Set the clock of this computer, then sign in again.</source>
        <translation>请校准本机时钟，然后重新登录。</translation>
    </message>
    <message>
        <source>The clock of this computer is more than 15 minutes off.</source>
        <translation>本机时钟误差超过 15 分钟。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) behind that of the service; 15 are allowed.</source>
        <translation>
            <numerusform>本机时钟比服务端慢 %n 分钟，最多允许相差 15 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) ahead of that of the service; 15 are allowed.</source>
        <translation>
            <numerusform>本机时钟比服务端快 %n 分钟，最多允许相差 15 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature was refused: the secret key does not fit the access key.</source>
        <translation>签名被拒绝：密钥（SK）与访问密钥ID（AK）不匹配。</translation>
    </message>
    <message>
        <source>Enter the secret key again. After more than five failures the service locks the key for five minutes.</source>
        <translation>请重新输入密钥（SK）。失败超过 5 次后，服务会将该访问密钥锁定 5 分钟。</translation>
    </message>
    <message>
        <source>The access key is locked after too many failed signatures.</source>
        <translation>签名失败次数过多，访问密钥已被锁定。</translation>
    </message>
    <message>
        <source>Wait five minutes, check the secret key, then sign in again.</source>
        <translation>请等待 5 分钟，检查密钥（SK）后重新登录。</translation>
    </message>
    <message>
        <source>The service does not know this access key.</source>
        <translation>服务中不存在此访问密钥。</translation>
    </message>
    <message>
        <source>Check the access key, and that it belongs to this cloud.</source>
        <translation>请检查访问密钥，并确认它属于当前云。</translation>
    </message>
    <message>
        <source>The temporary access key has expired.</source>
        <translation>临时访问密钥已过期。</translation>
    </message>
    <message>
        <source>Get a new temporary key with its security token, then sign in again.</source>
        <translation>请重新获取临时访问密钥及其安全令牌，然后重新登录。</translation>
    </message>
    <message>
        <source>The service does not accept the token any more.</source>
        <translation>服务不再接受此令牌。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>User name, password or account name is wrong, or the user is locked or expired.</source>
        <translation>用户名、密码或账号名有误，或者用户已被锁定或已过期。</translation>
    </message>
    <message>
        <source>The service could not be reached, or the connection was lost.</source>
        <translation>无法连接服务，或连接已中断。</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the endpoint, then try again.</source>
        <translation>请检查网络、代理和终端节点，然后重试。</translation>
    </message>
    <message>
        <source>The certificate of the service, or the encrypted connection, was not accepted.</source>
        <translation>服务的证书或加密连接未通过验证。</translation>
    </message>
    <message>
        <source>Check the endpoint and the clock of this computer. A proxy that opens encrypted connections needs its certificate installed on this system.</source>
        <translation>请检查终端节点和本机时钟。若代理会解密加密连接，须在本系统中安装代理的证书。</translation>
    </message>
    <message>
        <source>The answer did not come, or not as a whole, within the time allowed.</source>
        <translation>未在规定时间内收到完整的响应。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>The call was ended before its answer came.</source>
        <translation>请求在收到响应前已被取消。</translation>
    </message>
    <message>
        <source>Credentials are not sent on to another address, so the redirection was not followed.</source>
        <translation>凭证不会转发到其他地址，因此未跟随此重定向。</translation>
    </message>
    <message>
        <source>Check the endpoint, and that no network sign-in page stands in between.</source>
        <translation>请检查终端节点，并确认请求没有被网络认证页面拦截。</translation>
    </message>
    <message>
        <source>The answer is not what the interface of the service describes.</source>
        <translation>响应与服务的接口说明不符。</translation>
    </message>
    <message>
        <source>Check the endpoint, and that no proxy answers in place of the service.</source>
        <translation>请检查终端节点，并确认响应不是由代理代为返回的。</translation>
    </message>
    <message>
        <source>The answer was longer than this program reads and was dropped.</source>
        <translation>响应超过本程序可读取的长度，已被丢弃。</translation>
    </message>
    <message>
        <source>The address begins with http://, so credentials would travel unencrypted. Nothing was sent.</source>
        <translation>地址以“http://”开头，凭证会以明文传输。未发送任何内容。</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>请使用以“https://”开头的地址。</translation>
    </message>
    <message>
        <source>After refused credentials nothing is sent, so that the key or user is not locked.</source>
        <translation>凭证被拒绝后不再发送请求，以免访问密钥或用户被锁定。</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <extracomment>Line of technical details</extracomment>
        <translation>HTTP状态码：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>Line of technical details: error code of the service</extracomment>
        <translation>错误码：%1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <extracomment>Line of technical details: the literal message of the service</extracomment>
        <translation>错误信息：%1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <extracomment>Line of technical details</extracomment>
        <translation>请求ID：%1</translation>
    </message>
    <message>
        <source>Retry after: %1</source>
        <extracomment>Line of technical details: how long the service asks to wait; %1 is a length of time</extracomment>
        <translation>重试等待时间：%1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <extracomment>Line of technical details: name of a field of an answer</extracomment>
        <translation>字段：%1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>Line of technical details</extracomment>
        <translation>详细信息：%1</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>State of an operation: about to be sent</extracomment>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Submitting</source>
        <extracomment>State of an operation: the request is on its way</extracomment>
        <translation>提交中</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <extracomment>State of an operation: sent, but there was no answer</extracomment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>State of an operation: the service took the request</extracomment>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Extending</source>
        <extracomment>Status of an instance and of an operation: the size is being changed</extracomment>
        <translation>扩容中</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of an operation
----------
State of a background task</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of an operation
----------
State of a background task</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>The request was refused. The instance was not changed.</source>
        <translation>请求被拒绝，实例未变更。</translation>
    </message>
    <message>
        <source>The service accepted the request but gave the change up: the instance is running at its old size.</source>
        <translation>服务受理了请求，但放弃了变更：实例仍以原规格运行。</translation>
    </message>
    <message>
        <source>The instance is running, but not at the size or specification that was requested.</source>
        <translation>实例运行中，但容量或规格与所请求的不一致。</translation>
    </message>
    <message>
        <source>The instance became faulty during the change.</source>
        <translation>变更期间实例发生故障。</translation>
    </message>
    <message>
        <source>The instance was frozen during the change.</source>
        <translation>变更期间实例被冻结。</translation>
    </message>
    <message>
        <source>The instance does not exist any more.</source>
        <translation>实例已不存在。</translation>
    </message>
    <message>
        <source>The instance is not running. Only running instances can be resized.</source>
        <translation>实例不在运行中，只有运行中的实例可以变更规格</translation>
    </message>
    <message>
        <source>A background task of the instance is still running. Wait until it has ended.</source>
        <translation>实例有后台任务正在执行，请等待其结束</translation>
    </message>
    <message>
        <source>An earlier resize of this instance has not ended yet.</source>
        <translation>此实例之前的规格变更尚未结束</translation>
    </message>
    <message>
        <source>Not sold for the engine version of this instance. A resize does not change the version.</source>
        <translation>此实例的引擎版本不提供该规格，变更规格不会改变版本</translation>
    </message>
    <message>
        <source>The specification has no code, but this engine version requires one.</source>
        <translation>该规格没有规格编码，而此引擎版本必须提供</translation>
    </message>
    <message>
        <source>Sold yearly/monthly only.</source>
        <translation>仅提供包年/包月</translation>
    </message>
    <message>
        <source>The memory quota of the project is too small for this growth.</source>
        <translation>项目的内存配额不足以扩容到此容量</translation>
    </message>
    <message>
        <source>Sold out in an availability zone of this instance.</source>
        <translation>在此实例所在的可用区已售罄</translation>
    </message>
    <message>
        <source>The specifications of this engine version are not known, so nothing is offered.</source>
        <translation>此引擎版本的规格未知，因此不提供可选规格</translation>
    </message>
    <message>
        <source>The type or CPU architecture of this instance is not known, so nothing is offered.</source>
        <translation>此实例的类型或CPU架构未知，因此不提供可选规格</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A word of the service that this program does not know, and that came without any text</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Creating</source>
        <extracomment>Status of an instance</extracomment>
        <translation>创建中</translation>
    </message>
    <message>
        <source>Creation failed</source>
        <extracomment>Status of an instance</extracomment>
        <translation>创建失败</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Status of an instance</extracomment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Faulty</source>
        <extracomment>Status of an instance</extracomment>
        <translation>故障</translation>
    </message>
    <message>
        <source>Restarting</source>
        <extracomment>Status of an instance</extracomment>
        <translation>重启中</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Status of an instance: out of service, usually unpaid</extracomment>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>Status of an instance: a backup is being restored</extracomment>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>Flushing</source>
        <extracomment>Status of an instance: its data is being cleared</extracomment>
        <translation>清空中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Name and version of a cache engine: Redis 5.0</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Single-node</source>
        <extracomment>Type of an instance</extracomment>
        <translation>单机</translation>
    </message>
    <message>
        <source>Master/Standby</source>
        <extracomment>Type of an instance</extracomment>
        <translation>主备</translation>
    </message>
    <message>
        <source>Proxy Cluster</source>
        <extracomment>Type of an instance</extracomment>
        <translation>Proxy集群</translation>
    </message>
    <message>
        <source>Redis Cluster</source>
        <extracomment>Type of an instance</extracomment>
        <translation>Cluster集群</translation>
    </message>
    <message>
        <source>Read/Write Splitting</source>
        <extracomment>Type of an instance</extracomment>
        <translation>读写分离</translation>
    </message>
    <message>
        <source>Pay-per-use</source>
        <extracomment>How an instance is billed</extracomment>
        <translation>按需计费</translation>
    </message>
    <message>
        <source>Yearly/Monthly</source>
        <extracomment>How an instance is billed: in advance, by the year or month</extracomment>
        <translation>包年/包月</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>A memory size in gigabytes</extracomment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>A memory size in megabytes</extracomment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1–%2 UTC</source>
        <extracomment>From one time of day to another, in Coordinated Universal Time</extracomment>
        <translation>%1–%2 UTC</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time: seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time: minutes</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A length of time: minutes and seconds</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time: hours</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: hours and minutes</extracomment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>Check all of it. Try again only once you are sure: repeated failures lock the user.</source>
        <translation>请逐一核对，确认无误后再试：多次失败会锁定该用户。</translation>
    </message>
    <message>
        <source>This specification is for another cache engine.</source>
        <translation>此规格适用于其他缓存引擎</translation>
    </message>
    <message>
        <source>This specification is for another CPU architecture, which a resize does not change.</source>
        <translation>此规格适用于其他CPU架构，变更规格不会改变CPU架构</translation>
    </message>
    <message>
        <source>No connection through the proxy</source>
        <translation>无法通过代理建立连接</translation>
    </message>
    <message>
        <source>Not sent: the chosen API version has no such call</source>
        <translation>未发送：所选 API 版本没有此接口</translation>
    </message>
    <message>
        <source>The proxy does not accept the user and password.</source>
        <translation>代理不接受此用户名和密码。</translation>
    </message>
    <message>
        <source>Check user and password of the proxy, then try again.</source>
        <translation>请检查代理的用户名和密码，然后重试。</translation>
    </message>
    <message>
        <source>The proxy was not reached, or did not make the connection.</source>
        <translation>无法连接代理，或代理未能建立连接。</translation>
    </message>
    <message>
        <source>Check the address of the proxy and what it allows.</source>
        <translation>请检查代理的地址及其允许的访问范围。</translation>
    </message>
    <message>
        <source>The call exists only in the API version that is excluded in the profile.</source>
        <translation>此接口只存在于配置中已排除的 API 版本。</translation>
    </message>
    <message>
        <source>Allow both API versions in the profile.</source>
        <translation>请在配置中允许两个 API 版本。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of an operation: waits for its turn, a time, or a busy instance
----------
State of a background task: it has not begun yet</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of an operation: not sent, since something has changed</extracomment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>It could not be written to the journal, so nothing was sent.</source>
        <translation>无法写入操作日志，因此未发送任何请求。</translation>
    </message>
    <message>
        <source>Nothing was sent: an earlier resize of this instance has not ended yet.</source>
        <translation>未发送：该实例之前的变更尚未结束。</translation>
    </message>
    <message>
        <source>Nothing was sent: the instance is faulty or frozen by now.</source>
        <translation>未发送：实例现已故障或已冻结。</translation>
    </message>
    <message>
        <source>Nothing was sent: the instance has another capacity by now.</source>
        <translation>未发送：实例的容量已发生变化。</translation>
    </message>
    <message>
        <source>Nothing was sent: the instance has another type or specification by now.</source>
        <translation>未发送：实例的类型或规格已发生变化。</translation>
    </message>
    <message>
        <source>Nothing was sent: the instance does not tell its maintenance window.</source>
        <translation>未发送：实例未提供维护时间窗。</translation>
    </message>
    <message>
        <source>Nothing was sent: the instance could not be read beforehand.</source>
        <translation>未发送：发送前无法读取实例。</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>正在等待轮到此项。</translation>
    </message>
    <message>
        <source>Waiting for the time at which the batch begins.</source>
        <translation>正在等待本批变更的开始时间。</translation>
    </message>
    <message>
        <source>The batch pauses before its next resize.</source>
        <translation>正在两次变更之间暂停。</translation>
    </message>
    <message>
        <source>Waiting for the maintenance window of the instance.</source>
        <translation>正在等待实例的维护时间窗。</translation>
    </message>
    <message>
        <source>The instance is busy. It will be looked at again.</source>
        <translation>实例正忙，稍后会再次查看。</translation>
    </message>
    <message>
        <source>The service takes no more requests at the moment. It will be tried again.</source>
        <translation>服务暂时不再受理请求，稍后会重试。</translation>
    </message>
    <message>
        <source>The batch is paused.</source>
        <translation>本批变更已暂停。</translation>
    </message>
    <message>
        <source>Confirmed before the program was last closed. It goes on only if you say so.</source>
        <translation>在程序上次关闭前已确认，只有经您同意才会继续。</translation>
    </message>
    <message>
        <source>The account allows no version of the API that this endpoint offers. Choose another one in its settings.</source>
        <translation>该账号不允许使用此终端节点提供的任何 API 版本，请在账号设置中另选。</translation>
    </message>
    <message>
        <source>The instance is billed yearly/monthly. The v1.0 API is documented for pay-per-use instances only.</source>
        <translation>该实例为包年/包月。v1.0 API 仅说明适用于按需计费实例。</translation>
    </message>
    <message>
        <source>Not larger than the present capacity. The v1.0 API only enlarges.</source>
        <translation>不大于当前容量。v1.0 API 只能扩容。</translation>
    </message>
    <message>
        <source>Not a whole number of GB. The v1.0 API takes whole GB only.</source>
        <translation>不是整数 GB。v1.0 API 只接受整数 GB。</translation>
    </message>
    <message>
        <source>Not a capacity that the service can be asked for.</source>
        <translation>不是可以向服务申请的容量。</translation>
    </message>
    <message>
        <source>This is the present size of the instance.</source>
        <translation>这是实例的当前规格。</translation>
    </message>
    <message>
        <source>Another instance type. This change of type is not offered.</source>
        <translation>实例类型不同，不支持此类型变更。</translation>
    </message>
    <message>
        <source>Another number of replicas, which is not offered for this instance.</source>
        <translation>副本数不同，该实例不支持。</translation>
    </message>
    <message>
        <source>The last replica cannot be removed.</source>
        <translation>不能删除最后一个副本。</translation>
    </message>
    <message>
        <source>More than one thing would change. Capacity, type and each replica need a change of their own.</source>
        <translation>会同时变更多项内容。容量、类型和每个副本需分别变更。</translation>
    </message>
    <message>
        <source>Only the v2 API can make this change. The account does not use it, or the endpoint does not offer it.</source>
        <translation>只有 v2 API 支持此变更，而该账号未启用 v2，或终端节点不提供 v2。</translation>
    </message>
    <message>
        <source>A Proxy Cluster of Redis 3.0 can only grow.</source>
        <translation>Redis 3.0 Proxy集群只能扩容。</translation>
    </message>
    <message>
        <source>A change to read/write splitting needs a capacity of at least 4 GB.</source>
        <translation>变更为读写分离要求容量不小于 4 GB。</translation>
    </message>
    <message>
        <source>A Redis 6.0 instance with SSL cannot be changed to read/write splitting.</source>
        <translation>开启 SSL 的 Redis 6.0 实例不能变更为读写分离。</translation>
    </message>
    <message>
        <source>The data does not fit: less than 70 % of the usable memory of the target may be in use.</source>
        <translation>数据放不下：已用内存须低于目标规格可用内存的 70%。</translation>
    </message>
    <message>
        <source>Only database 0 holds data.</source>
        <extracomment>What must hold before a change, stated as a fact; so are the following</extracomment>
        <translation>只有 0 号数据库（DB0）中有数据。</translation>
    </message>
    <message>
        <source>No client uses a database other than 0.</source>
        <translation>没有客户端使用 0 号以外的数据库。</translation>
    </message>
    <message>
        <source>No client uses the read-only address or domain name.</source>
        <translation>没有客户端使用只读地址或只读域名。</translation>
    </message>
    <message>
        <source>The instance has no ACL accounts.</source>
        <translation>实例没有 ACL 账号。</translation>
    </message>
    <message>
        <source>SSL is switched off.</source>
        <translation>SSL 已关闭。</translation>
    </message>
    <message>
        <source>The used memory is below 70 % of the usable memory of the target.</source>
        <translation>已用内存低于目标规格可用内存的 70%。</translation>
    </message>
    <message>
        <source>The used memory of every node, not just the average, is below 70 % of the usable memory of a node of the target.</source>
        <translation>每个节点（而不只是平均值）的已用内存都低于目标规格单节点可用内存的 70%。</translation>
    </message>
    <message>
        <source>No key is larger than 512 MB.</source>
        <translation>没有大于 512 MB 的键。</translation>
    </message>
    <message>
        <source>No burst of writes is to be expected meanwhile: a full node makes the change fail.</source>
        <translation>变更期间预计没有突发写入：节点写满会导致变更失败。</translation>
    </message>
    <message>
        <source>The clients connect again by themselves.</source>
        <translation>客户端能够自动重连。</translation>
    </message>
    <message>
        <source>The clients follow MOVED and ASK and refresh their view of the cluster.</source>
        <translation>客户端能处理 MOVED 和 ASK，并刷新集群拓扑。</translation>
    </message>
    <message>
        <source>No client addresses nodes of the cluster directly that may be removed.</source>
        <translation>没有客户端直接连接可能被删除的集群节点。</translation>
    </message>
    <message>
        <source>Compare the certificate&apos;s details below with your administrator. If it is right, add the certificate of its issuer to those this system trusts.</source>
        <translation>请与管理员核对下方的证书信息。若证书无误，请将其签发者的证书添加到本系统信任的证书中。</translation>
    </message>
    <message>
        <source>The certificate is signed by itself, so nobody vouches for it.</source>
        <translation>证书为自签名证书，没有任何机构为其担保。</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer is not trusted here. A proxy that opens encrypted connections, or a private cloud, has an issuer of its own.</source>
        <translation>本机不信任该证书的签发者。解密流量的代理或私有云通常使用自己的签发者。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>该证书已过期。</translation>
    </message>
    <message>
        <source>Check the clock of this computer. If it is right, the service needs a new certificate.</source>
        <translation>请检查本机时钟。若时钟无误，则服务端需要更换证书。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>该证书尚未生效。</translation>
    </message>
    <message>
        <source>Check the clock of this computer. If it is right, the service&apos;s certificate is wrong.</source>
        <translation>请检查本机时钟。若时钟无误，则服务端的证书有误。</translation>
    </message>
    <message>
        <source>The certificate was made for another host.</source>
        <translation>该证书属于其他主机。</translation>
    </message>
    <message>
        <source>Check the endpoint. If it is right, something else answers in place of the service.</source>
        <translation>请检查终端节点。若终端节点无误，则有其他主机冒充服务应答。</translation>
    </message>
    <message>
        <source>Certificate of: %1</source>
        <extracomment>Line of technical details: whose certificate it is</extracomment>
        <translation>证书主体：%1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <extracomment>Line of technical details: who signed the certificate</extracomment>
        <translation>签发者：%1</translation>
    </message>
    <message>
        <source>Valid from %1 until %2</source>
        <extracomment>Line of technical details: two points in time</extracomment>
        <translation>有效期：%1 至 %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <extracomment>Line of technical details: fingerprint of a certificate</extracomment>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Nodes: all of them should be healthy.</source>
        <translation>节点：所有节点均应正常。</translation>
    </message>
    <message>
        <source>Memory: no node should use more than 90 %.</source>
        <translation>内存：任一节点的内存使用率都不应超过 90%。</translation>
    </message>
    <message>
        <source>Network: the input should not be too heavy.</source>
        <translation>网络：入流量不应过大。</translation>
    </message>
    <message>
        <source>CPU: no node should have been above 90 % within the last 5 minutes.</source>
        <translation>CPU：最近 5 分钟内任一节点的 CPU 使用率都不应超过 90%。</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>服务未说明原因。</translation>
    </message>
    <message>
        <source>%1 The service says: “%2”</source>
        <extracomment>What was looked at and its limit (a sentence), and the service&apos;s own words about it</extracomment>
        <translation>%1服务返回：“%2”</translation>
    </message>
    <message>
        <source>Change of the specification</source>
        <extracomment>Kind of a background task of an instance; so are the following</extracomment>
        <translation>变更规格</translation>
    </message>
    <message>
        <source>Replica added</source>
        <translation>添加副本</translation>
    </message>
    <message>
        <source>Replica removed</source>
        <translation>删除副本</translation>
    </message>
    <message>
        <source>Public address bound</source>
        <translation>绑定公网地址</translation>
    </message>
    <message>
        <source>Public address unbound</source>
        <translation>解绑公网地址</translation>
    </message>
    <message>
        <source>Whitelist changed</source>
        <translation>变更白名单</translation>
    </message>
    <message>
        <source>Port changed</source>
        <translation>修改端口</translation>
    </message>
    <message>
        <source>Address removed from the domain name</source>
        <translation>域名摘除地址</translation>
    </message>
    <message>
        <source>Switch of master and standby</source>
        <translation>主备倒换</translation>
    </message>
    <message>
        <source>Properties changed</source>
        <translation>修改属性</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>State of a background task: under way</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Spread of the data: nodes should differ by 512 MB at most. A larger difference points to a big key.</source>
        <translation>数据分布：各节点相差不应超过 512 MB，超过则可能存在大Key。</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <extracomment>State of an operation: the service waits for an order to be paid</extracomment>
        <translation>待支付</translation>
    </message>
    <message>
        <source>Waiting for window</source>
        <extracomment>State of an operation: the service waits for the maintenance window</extracomment>
        <translation>等待时间窗</translation>
    </message>
    <message>
        <source>Who confirmed it is not signed in. It goes on only if they sign in again and say so.</source>
        <translation>确认此变更的账号未登录。只有该账号重新登录并同意后才会继续。</translation>
    </message>
    <message>
        <source>The list is not whole: %1 of %2 instances read.</source>
        <extracomment>Numbers of instances</extracomment>
        <translation>列表不完整：已读取 %1 个实例，共 %2 个。</translation>
    </message>
    <message>
        <source>The list may not be whole: %1 instances read while it kept changing.</source>
        <extracomment>A number of instances</extracomment>
        <translation>列表可能不完整：读取期间列表一直在变化，已读取 %1 个实例。</translation>
    </message>
    <message>
        <source>%1–%2 (assumed to be UTC)</source>
        <extracomment>From one time of day to another; the service did not say in which time zone</extracomment>
        <translation>%1–%2（按 UTC 推定）</translation>
    </message>
    <message>
        <source>Not sent: the clock of this computer is wrong</source>
        <translation>未发送：本机时钟不正确</translation>
    </message>
    <message>
        <source>No sign that the request was taken. Check in the console before you send it again.</source>
        <translation>未发现请求已被受理的迹象。再次发送前，请先在控制台确认。</translation>
    </message>
    <message>
        <source>The request was sent, but it is not followed any more: its end is not known.</source>
        <translation>请求已发送，但不再跟踪：结果未知。</translation>
    </message>
    <message>
        <source>Not sent in the end: the instance stayed busy for too long.</source>
        <translation>最终未发送：实例忙碌时间过长。</translation>
    </message>
    <message>
        <source>The gateway of the service failed (HTTP %1)</source>
        <extracomment>%1 is an HTTP status, 502 to 504</extracomment>
        <translation>服务网关故障（HTTP %1）</translation>
    </message>
</context>
<context>
    <name>dcs::AdviceDetails</name>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No data of this kind for this instance</source>
        <translation>该实例无此类数据</translation>
    </message>
    <message>
        <source>peak then · price a month</source>
        <translation>变更后峰值 · 月价格</translation>
    </message>
    <message>
        <source>peak then · %1 a month</source>
        <translation>变更后峰值 · %1/月</translation>
    </message>
    <message>
        <source>Choose an instance to see why it is advised about.</source>
        <translation>选择实例以查看建议的依据。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why&lt;/b&gt;</source>
        <translation>&lt;b&gt;依据&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Proposed&lt;/b&gt;</source>
        <translation>&lt;b&gt;建议规格&lt;/b&gt;</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Do not advise again</source>
        <translation>不再建议</translation>
    </message>
</context>
<context>
    <name>dcs::AdviceList</name>
    <message>
        <source>Select none</source>
        <translation>取消全选</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Will be full</source>
        <translation>即将用满</translation>
    </message>
    <message>
        <source>by the peaks of 30 days, soonest first</source>
        <translation>按近 30 天峰值预测，最早的在前</translation>
    </message>
    <message>
        <source>Larger than needed</source>
        <translation>大于所需</translation>
    </message>
    <message>
        <source>at least 14 days measured, nothing evicted, largest saving first</source>
        <translation>至少 14 天数据且无逐出，节省最多的在前</translation>
    </message>
    <message>
        <source>Short of something else</source>
        <translation>其他资源不足</translation>
    </message>
    <message>
        <source>CPU, connections or bandwidth</source>
        <translation>CPU、连接数或带宽</translation>
    </message>
</context>
<context>
    <name>dcs::AdviceModel</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1 already</source>
        <translation>已超过 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>%1 is the size of the memory</extracomment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>nothing possible</source>
        <translation>无可用变更</translation>
    </message>
    <message>
        <source>refund not known</source>
        <translation>退款金额未知</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Peak of 30 days, forecast</source>
        <translation>近 30 天峰值与预测</translation>
    </message>
    <message>
        <source>Peak of 30 days</source>
        <translation>近 30 天峰值</translation>
    </message>
    <message>
        <source>Short of</source>
        <translation>不足的资源</translation>
    </message>
    <message>
        <source>Reaches %1</source>
        <translation>达到 %1</translation>
    </message>
    <message>
        <source>Largest use</source>
        <translation>最大用量</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议规格</translation>
    </message>
    <message>
        <source>Price a month</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>月价格</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1/月</translation>
    </message>
</context>
<context>
    <name>dcs::AdviceStrip</name>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n 个无价格</numerusform>
        </translation>
    </message>
    <message>
        <source>Not advised: %1</source>
        <translation>不再建议：%1</translation>
    </message>
    <message>
        <source>Advise again: %1 (%2)</source>
        <extracomment>Entry that makes the program advise about an instance again: name, since when not, and why</extracomment>
        <translation>恢复建议：%1（%2）</translation>
    </message>
    <message>
        <source>Advise again: %1 (%2, %3)</source>
        <translation>恢复建议：%1（%2，%3）</translation>
    </message>
    <message numerus="yes">
        <source>will be full within %n day(s)</source>
        <translation>
            <numerusform>将在 %n 天内用满</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month if all are enlarged</source>
        <translation>全部扩容：每月 %1</translation>
    </message>
    <message>
        <source>larger than needed</source>
        <translation>大于实际所需</translation>
    </message>
    <message>
        <source>up to %1 a month can be saved</source>
        <translation>每月最多可节省 %1</translation>
    </message>
    <message>
        <source>Full means</source>
        <translation>用满指</translation>
    </message>
    <message>
        <source>Aim for a peak below</source>
        <translation>目标峰值低于</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>预测</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dcs::AdviceView</name>
    <message>
        <source>No permission for metrics: the action ces:metricData:list is missing. The lists rest on what this program has read itself.</source>
        <translation>没有监控数据权限：缺少授权项 ces:metricData:list。列表依据本程序自行读取的数据。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No endpoint of Cloud Eye is known. The lists rest on what this program has read itself.</source>
        <translation>未知云监控服务的终端节点。列表依据本程序自行读取的数据。</translation>
    </message>
    <message>
        <source>Cloud Eye cannot be reached.</source>
        <translation>无法连接云监控服务。</translation>
    </message>
    <message>
        <source>Reading metrics: %1 of %2</source>
        <translation>正在读取监控数据：%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to advise: all %n instances are between 0 and %1 at their peak.</source>
        <translation>
            <numerusform>暂无建议：全部 %n 个实例的峰值都在 0 到 %1 之间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not advise again</source>
        <translation>不再建议</translation>
    </message>
    <message>
        <source>Reason (may stay empty):</source>
        <translation>原因（可不填）：</translation>
    </message>
</context>
<context>
    <name>dcs::BatchCheckBar</name>
    <message>
        <source>Not checked. %1</source>
        <extracomment>In a list of what a check found; %1 tells why</extracomment>
        <translation>未检查。%1</translation>
    </message>
    <message>
        <source>Instance</source>
        <extracomment>Column: what the service&apos;s check found about an instance</extracomment>
        <translation>实例</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>检查发现的问题</translation>
    </message>
    <message>
        <source>Checking %1 of %2…</source>
        <extracomment>Two numbers of instances</extracomment>
        <translation>正在检查第 %1 项，共 %2 项…</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s check found what speaks against %n of the changes.</source>
        <translation>
            <numerusform>服务检查后不建议进行其中 %n 项变更。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service could not check %n of the changes.</source>
        <translation>
            <numerusform>其中 %n 项变更服务未能检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n instance(s)</source>
        <extracomment>Button: goes on without the instances that a check found something about</extracomment>
        <translation>
            <numerusform>排除 %n 个实例</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with all</source>
        <translation>全部继续</translation>
    </message>
</context>
<context>
    <name>dcs::BatchConditions</name>
    <message>
        <source>The service does not check all of this beforehand. It must hold for every instance it applies to:</source>
        <translation>服务不会事先检查以下全部内容。对每个适用的实例，以下各项必须成立：</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>A line of a list</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>I have &amp;made sure that all of this holds</source>
        <translation>我已确认以上各项均成立(&amp;M)</translation>
    </message>
</context>
<context>
    <name>dcs::BatchDelegate</name>
    <message>
        <source>Target of %1</source>
        <extracomment>Spoken: %1 is the name of an instance</extracomment>
        <translation>%1 的目标规格</translation>
    </message>
</context>
<context>
    <name>dcs::BatchDialog</name>
    <message>
        <source>Choose a target for each instance, or fill all rows by a rule.</source>
        <translation>请为每个实例选择目标规格，或按规则填充所有行。</translation>
    </message>
    <message numerus="yes">
        <source>The instances have changed: %n choice(s) do(es) not hold any more. See “Does not hold”.</source>
        <extracomment>Something changed while the dialog is open; the name of a tab of the dialog is quoted</extracomment>
        <translation>
            <numerusform>实例已发生变化：%n 项选择不再成立，详见“不再成立”。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <extracomment>Name of a file, and what the system says</extracomment>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>不是文件。</translation>
    </message>
    <message>
        <source>“%1” was not loaded. Line %2: %3</source>
        <translation>未载入“%1”。第 %2 行：%3</translation>
    </message>
    <message>
        <source>“%1” was not loaded. %2</source>
        <translation>未载入“%1”。%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n row(s) loaded.</source>
        <extracomment>Name of a file</extracomment>
        <translation>
            <numerusform>“%1”：已载入 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of the file do(es) not hold: see “Does not hold”.</source>
        <translation>
            <numerusform>%1文件中有 %n 行不再成立，详见“不再成立”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is saved as “%1”.</source>
        <translation>计划已保存为“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>Plans (*.csv)</source>
        <extracomment>Kind of file</extracomment>
        <translation>计划 (*.csv)</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Load plan</source>
        <translation>载入计划</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 条命令。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table of %n instance(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 个实例的表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to start at has passed.</source>
        <translation>开始时间已过。</translation>
    </message>
    <message>
        <source>Resize several instances</source>
        <translation>批量变更规格</translation>
    </message>
    <message>
        <source>&amp;Load plan…</source>
        <translation>载入计划(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save plan…</source>
        <translation>保存计划(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>复制为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>复制为 curl(&amp;C)</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile: look at it again. Nothing was sent.</source>
        <translation>计划在此期间已发生变化，请重新核对。尚未发送请求。</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) left out after the check.</source>
        <translation>
            <numerusform>检查后已排除 %n 个实例。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dcs::BatchFooter</name>
    <message>
        <source>There is no check beforehand here: the changes are sent without.</source>
        <translation>此处不提供事前检查，将直接发送变更请求。</translation>
    </message>
</context>
<context>
    <name>dcs::BatchLine</name>
    <message>
        <source>The batch has ended: %1.</source>
        <translation>批次已结束：%1。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Goes on with a batch that is paused</extracomment>
        <translation>继续执行</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Cancel those not sent…</source>
        <translation>取消未发送的…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Removes the line of a batch that has ended</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a button: what it does, and how far the batch is</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Only %1, who confirmed it, can go on with it, signed in to its project, not read-only.</source>
        <translation>只有确认该批次的 %1 登录其所属项目（非只读配置）后才能继续。</translation>
    </message>
</context>
<context>
    <name>dcs::BatchList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken for a cell of a table: header of its column, its text</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>dcs::BatchMenu</name>
    <message>
        <source>Cancel this resize</source>
        <extracomment>context menu: the resize will not be sent</extracomment>
        <translation>取消此变更</translation>
    </message>
    <message>
        <source>Stop following…</source>
        <extracomment>context menu: the end of a request that was sent is not waited for any more</extracomment>
        <translation>停止跟踪…</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>停止跟踪</translation>
    </message>
    <message>
        <source>Keep following</source>
        <translation>继续跟踪</translation>
    </message>
    <message>
        <source>This request was sent, and cannot be cancelled here: the service may still carry it out. The program will not watch for its end any more, so its end will not be known. Another resize of the instance can then be sent.</source>
        <translation>此请求已发送，无法在此取消：服务仍可能执行它。程序将不再跟踪，其结果将无从得知。之后可对该实例发送其他规格变更。</translation>
    </message>
</context>
<context>
    <name>dcs::BatchModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken for a cell of a table: header of its column, its text</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: size and type of an instance before the resize</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Column: the size an instance is to get</extracomment>
        <translation>目标规格</translation>
    </message>
    <message>
        <source>Effect</source>
        <extracomment>Column: what a resize does to those who use the instance</extracomment>
        <translation>影响</translation>
    </message>
</context>
<context>
    <name>dcs::BatchPages</name>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: number of the line of a file</extracomment>
        <translation>行号</translation>
    </message>
    <message>
        <source>&amp;Plan (%1)</source>
        <extracomment>Tab: the instances of a plan; a number</extracomment>
        <translation>计划（%1）(&amp;P)</translation>
    </message>
    <message>
        <source>Ca&amp;nnot be resized (%1)</source>
        <extracomment>Tab: instances; a number</extracomment>
        <translation>不能变更（%1）(&amp;N)</translation>
    </message>
    <message>
        <source>Does not &amp;hold (%1)</source>
        <extracomment>Tab: rows of a plan that are not true any more; a number</extracomment>
        <translation>不再成立（%1）(&amp;H)</translation>
    </message>
    <message>
        <source>Con&amp;ditions (%1)</source>
        <extracomment>Tab: what must hold for the changes of a plan; a number</extracomment>
        <translation>条件（%1）(&amp;D)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Instances that cannot be resized</source>
        <translation>不能变更的实例</translation>
    </message>
    <message>
        <source>Rows that do not hold</source>
        <translation>不再成立的行</translation>
    </message>
</context>
<context>
    <name>dcs::BatchProgressTexts</name>
    <message>
        <source>Resize of %1</source>
        <extracomment>A resize that has not been sent yet; name of its instance</extracomment>
        <translation>%1 的规格变更</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>resizes of a batch: &quot;12 of 50 done&quot;</extracomment>
        <translation>已完成 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <comment>resizes of a batch</comment>
        <translation>
            <numerusform>进行中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>resizes of a batch</comment>
        <translation>
            <numerusform>失败 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>resizes of a batch</comment>
        <translation>
            <numerusform>跳过 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>resizes of a batch</comment>
        <translation>
            <numerusform>已取消 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>resizes of a batch</comment>
        <translation>
            <numerusform>等待 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. Nothing more is sent until you resume it.</source>
        <translation>已暂停。恢复之前不再发送任何请求。</translation>
    </message>
    <message>
        <source>Paused after a failure. Look at what failed before you resume it.</source>
        <translation>因失败而暂停。恢复之前请先查看失败原因。</translation>
    </message>
    <message>
        <source>Paused: the service refused the sign-in or the permission.</source>
        <translation>已暂停：服务拒绝了登录凭证或权限。</translation>
    </message>
    <message>
        <source>Starts at %1, in %2, if the program runs then.</source>
        <extracomment>%1 is a date and time, %2 a duration</extracomment>
        <translation>将于 %1 开始（%2 后），届时程序须在运行。</translation>
    </message>
    <message>
        <source>The next one starts in %1.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>%1 后开始下一个。</translation>
    </message>
    <message>
        <source>The next maintenance window opens in %1; sent only while the program runs.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>下一个维护时间窗将在 %1 后开始；仅在程序运行时发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n resize(s) of this batch have not been sent. They will not be sent any more.</source>
        <translation>
            <numerusform>该批次有 %n 个变更尚未发送，取消后不再发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resize(s) have been sent and go on: what was sent cannot be cancelled.</source>
        <translation>
            <numerusform>%n 个变更已发送并将继续执行：已发送的无法取消。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resize(s) are still under way. They go on in the service, but will not be followed here any more.</source>
        <translation>
            <numerusform>仍有 %n 个变更正在进行。它们会在服务端继续执行，但此处不再跟踪。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resize(s) have not been sent. What waits is sent only while the program runs: at the next start it asks whether to go on.</source>
        <translation>
            <numerusform>%n 个变更尚未发送。等待中的变更仅在程序运行时发送：下次启动时会询问是否继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on as confirmed.</source>
        <translation>将按确认时的设置继续。</translation>
    </message>
    <message>
        <source>Its start time, window and pauses are not kept: it goes on at once, one at a time.</source>
        <translation>原定的开始时间、时间窗和间隔未保留：继续后将立即逐个执行。</translation>
    </message>
    <message>
        <source>As confirmed, it starts at %1, in %2.</source>
        <extracomment>A batch that waits for a time; %1 is a date and time, %2 a duration</extracomment>
        <translation>按确认时的设置，将于 %1 开始（%2 后）。</translation>
    </message>
    <message>
        <source>As confirmed, each is sent in the maintenance window of its instance.</source>
        <translation>按确认时的设置，每个变更将在其实例的维护时间窗内发送。</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed before the program was last closed; %n not sent yet. %1 Go on?</source>
        <extracomment>%1 is a sentence: how it goes on</extracomment>
        <translation>
            <numerusform>在上次关闭程序之前确认，尚有 %n 个未发送。%1是否继续？</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: %1, who confirmed it, is not signed in to its project.</source>
        <extracomment>%1 is an access key id or user name</extracomment>
        <translation>已暂停：确认该批次的 %1 未登录其所属项目。</translation>
    </message>
</context>
<context>
    <name>dcs::BatchReport</name>
    <message>
        <source>Report of a batch</source>
        <translation>批次报告</translation>
    </message>
    <message>
        <source>Instance</source>
        <extracomment>column of a report: name of the instance</extracomment>
        <translation>实例</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>column of a report: how the resize ended</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>column of a report: size before</extracomment>
        <translation>原规格</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column of a report: size asked for</extracomment>
        <translation>目标规格</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>column of a report: when the request was sent</extracomment>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>column of a report: HTTP status of the answer</extracomment>
        <translation>应答</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>column of a report: size of the instance when it was last read</extracomment>
        <translation>核实规格</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>column of a report: how long it took</extracomment>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Request IDs</source>
        <translation>请求ID</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>column of a report</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>column of a report</extracomment>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>实例ID</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>fact of a report: account and region</extracomment>
        <translation>账号</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>fact of a report: access key or user</extracomment>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>fact of a report: time of the confirmation</extracomment>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>fact of a report: time of its end</extracomment>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>fact of a report: how many resizes succeeded</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>dcs::BatchReportDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>kinds of files</extracomment>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report is saved as “%1”.</source>
        <extracomment>%1 is the name of a file, %2 what the system says</extracomment>
        <translation>报告已保存为“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>dcs::BatchRuleBar</name>
    <message>
        <source>&amp;Fill all rows:</source>
        <extracomment>Before a list of rules that choose a target for every instance of a plan</extracomment>
        <translation>填充所有行(&amp;F)：</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Next size up</source>
        <extracomment>Rule: every instance gets the next larger size</extracomment>
        <translation>高一档规格</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>Rule; a number of GB follows</extracomment>
        <translation>至少</translation>
    </message>
    <message>
        <source>Memory use below</source>
        <extracomment>Rule; a percentage follows</extracomment>
        <translation>内存使用率低于</translation>
    </message>
    <message>
        <source>Single-node to Master/Standby</source>
        <translation>单机变更为主备</translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>Rule: no instance is resized</extracomment>
        <translation>不变更</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>At least so many GB</source>
        <translation>至少多少 GB</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Memory use below so many per cent</source>
        <translation>内存使用率低于百分之多少</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button: apply the rule to all rows</extracomment>
        <translation>应用(&amp;A)</translation>
    </message>
</context>
<context>
    <name>dcs::BatchSettingsBar</name>
    <message>
        <source>Sta&amp;rt:</source>
        <extracomment>When the resizes of a plan begin</extracomment>
        <translation>开始(&amp;R)：</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>The resizes of a plan begin at once</extracomment>
        <translation>立即</translation>
    </message>
    <message>
        <source>In maintenance windows</source>
        <extracomment>Each resize of a plan waits for the maintenance window of its instance</extracomment>
        <translation>在维护时间窗内</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>The resizes of a plan begin at the time that follows</extracomment>
        <translation>定时</translation>
    </message>
    <message>
        <source>Start at this time</source>
        <translation>在此时间开始</translation>
    </message>
    <message>
        <source>At &amp;once:</source>
        <extracomment>How many resizes are under way at the same time; a number follows</extracomment>
        <translation>同时进行(&amp;O)：</translation>
    </message>
    <message>
        <source>Pause &amp;between:</source>
        <extracomment>From the end of a resize to the beginning of the next; a number of seconds follows</extracomment>
        <translation>间隔(&amp;B)：</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Stop after fail&amp;ures:</source>
        <extracomment>A number of failed resizes follows</extracomment>
        <translation>失败几个后停止(&amp;U)：</translation>
    </message>
    <message>
        <source>Try one f&amp;irst</source>
        <extracomment>One resize is tried; the others begin once it has succeeded</extracomment>
        <translation>先试一个(&amp;I)</translation>
    </message>
    <message>
        <source>One resize is made alone. The others start once it has succeeded.</source>
        <translation>先单独变更一个实例，成功后再开始其余实例。</translation>
    </message>
</context>
<context>
    <name>dcs::BatchTexts</name>
    <message>
        <source>brief disconnection</source>
        <extracomment>Effect of a resize, in a list of a few words each; so are the following</extracomment>
        <translation>连接闪断</translation>
    </message>
    <message>
        <source>1 min disconnected</source>
        <translation>断连约 1 分钟</translation>
    </message>
    <message>
        <source>connections break</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>read-only %1 min</source>
        <translation>只读 %1 分钟</translation>
    </message>
    <message>
        <source>read-only %1–%2 min</source>
        <extracomment>Effect of a resize: two numbers of minutes</extracomment>
        <translation>只读 %1–%2 分钟</translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>Entry of the list of targets of an instance: it is not resized</extracomment>
        <translation>不变更</translation>
    </message>
    <message>
        <source>data may be lost</source>
        <translation>可能丢失数据</translation>
    </message>
    <message>
        <source>keys may be evicted</source>
        <translation>可能逐出键</translation>
    </message>
    <message>
        <source>order to be paid</source>
        <translation>需支付订单</translation>
    </message>
    <message>
        <source>type changes</source>
        <translation>类型变更</translation>
    </message>
    <message>
        <source>slower while data moves</source>
        <translation>数据迁移期间变慢</translation>
    </message>
    <message>
        <source>may fail: nearly full</source>
        <translation>内存将满，可能失败</translation>
    </message>
    <message>
        <source>no interruption</source>
        <translation>不中断</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Share of the memory in use before and after a resize: two percentages</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No other size is offered for this instance.</source>
        <translation>该实例没有其他可选规格。</translation>
    </message>
    <message>
        <source>Filled: %1 · unchanged: %2 · not possible: %3</source>
        <extracomment>What a rule did to the rows of a plan: filled in; already as wanted; no target would do</extracomment>
        <translation>已填充：%1 · 未变：%2 · 无法填充：%3</translation>
    </message>
    <message>
        <source>There is no such instance in this project any more.</source>
        <translation>该项目中已没有此实例。</translation>
    </message>
    <message>
        <source>Resized meanwhile: the plan has %1, it is %2.</source>
        <extracomment>Two sizes: of the plan, of now</extracomment>
        <translation>期间规格已变更：计划中为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>It has the planned size already: %1.</source>
        <translation>已是计划的规格：%1。</translation>
    </message>
    <message>
        <source>The planned size is not offered: %1.</source>
        <translation>不提供计划的规格：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be chosen: %2</source>
        <extracomment>A planned size, and sentences that tell why it is refused</extracomment>
        <translation>不能选择 %1：%2</translation>
    </message>
    <message>
        <source>This kind of change has to be made for one instance alone: %1.</source>
        <translation>此类变更只能对单个实例进行：%1。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <extracomment>%1 is a size in MB</extracomment>
        <translation>文件大于 %1 MB。</translation>
    </message>
    <message>
        <source>This is no CSV file in UTF-8. Save it as “CSV UTF-8”, not as Unicode text (UTF-16).</source>
        <translation>不是 UTF-8 编码的 CSV 文件。请另存为“CSV UTF-8”，不要存为 Unicode 文本（UTF-16）。</translation>
    </message>
    <message>
        <source>The text is in another encoding (GBK, for example). Save it as “CSV UTF-8”.</source>
        <translation>文本使用了其他编码（如 GBK）。请另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>Quotation marks stand where they may not, or are never closed.</source>
        <translation>引号位置不正确，或没有闭合。</translation>
    </message>
    <message>
        <source>The first line is not that of a plan. Save a plan to see which columns it has.</source>
        <translation>首行不是计划的表头。可先保存一个计划以查看其列。</translation>
    </message>
    <message>
        <source>There are more than %1 rows.</source>
        <translation>超过 %1 行。</translation>
    </message>
    <message>
        <source>Fields are missing, or there are too many.</source>
        <translation>字段缺失或过多。</translation>
    </message>
    <message>
        <source>A field has more than %1 characters.</source>
        <translation>字段超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The instance ID is missing.</source>
        <translation>缺少实例 ID。</translation>
    </message>
    <message>
        <source>A capacity is not a number of GB.</source>
        <translation>容量不是 GB 数值。</translation>
    </message>
    <message>
        <source>The instance has a row above already.</source>
        <translation>该实例在前面已有一行。</translation>
    </message>
    <message>
        <source>Choose a target for at least one instance.</source>
        <translation>请至少为一个实例选择目标规格。</translation>
    </message>
    <message>
        <source>The plan needs %1 more, but the memory quota has only %2 left.</source>
        <extracomment>Two memory sizes</extracomment>
        <translation>计划还需 %1，而内存配额仅剩 %2。</translation>
    </message>
    <message>
        <source>Confirm first what must hold: see “Conditions”.</source>
        <extracomment>The name of a tab of the dialog is quoted</extracomment>
        <translation>请先确认必须成立的各项，详见“条件”。</translation>
    </message>
    <message numerus="yes">
        <source>Resize %n instance(s)</source>
        <extracomment>Button that starts a plan</extracomment>
        <translation>
            <numerusform>变更 %n 个实例</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1, region %2, project %3</source>
        <extracomment>Before a plan is carried out: account, region, project
----------
Above a table that is copied: account, region, project</extracomment>
        <translation>账号 %1，区域 %2，项目 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) will be resized: from %1 to %2 in all.</source>
        <extracomment>Before a plan is carried out: memory of all instances before and after</extracomment>
        <translation>
            <numerusform>将变更 %n 个实例：总容量从 %1 变为 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are single-node: data may be lost.</source>
        <translation>
            <numerusform>其中 %n 个为单机实例：可能丢失数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them change(s) from single-node to master/standby.</source>
        <translation>
            <numerusform>其中 %n 个由单机变更为主备。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them an order has to be paid before anything changes.</source>
        <translation>
            <numerusform>其中 %n 个须先支付订单才会变更。</numerusform>
        </translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Capacity now</source>
        <translation>当前容量</translation>
    </message>
    <message>
        <source>Specification now</source>
        <translation>当前规格</translation>
    </message>
    <message>
        <source>Capacity then</source>
        <translation>变更后容量</translation>
    </message>
    <message>
        <source>Specification then</source>
        <translation>变更后规格</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
</context>
<context>
    <name>dcs::BatchTotals</name>
    <message>
        <source>Resized</source>
        <extracomment>Sum of a plan: how many instances are resized; the captions that follow stand beside it</extracomment>
        <translation>变更实例</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Quota afterwards</source>
        <translation>变更后配额</translation>
    </message>
    <message>
        <source>May lose data</source>
        <translation>可能丢失数据</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Orders to be paid</source>
        <translation>待支付订单</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Sum of a plan: 12 of 15</extracomment>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Sum of a plan: memory before and after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>The memory quota</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: a caption and its value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>dcs::BatchesBar</name>
    <message>
        <source>Cancel those not sent</source>
        <translation>取消未发送的</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>仍然退出</translation>
    </message>
</context>
<context>
    <name>dcs::CertificateRows</name>
    <message>
        <source>Choose a file of certificates</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>Kinds of files</extracomment>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Only the certificates that this system trusts are trusted.</source>
        <translation>只信任本系统所信任的证书。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) trusted besides those of this system.</source>
        <translation>
            <numerusform>除本系统的证书外，还信任 %n 个证书。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not trusted: nobody has agreed to the certificates as they are now. Look at them first.</source>
        <translation>尚未信任：当前的证书未经确认，请先查看证书。</translation>
    </message>
    <message>
        <source>Addi&amp;tional certificates</source>
        <extracomment>A path follows</extracomment>
        <translation>附加证书(&amp;T)</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Show certificates…</source>
        <translation>查看证书(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>dcs::CertificatesDialog</name>
    <message>
        <source>Additional certificates</source>
        <translation>附加证书</translation>
    </message>
    <message>
        <source>Trust these certificates?</source>
        <translation>信任这些证书？</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n certificate(s).</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>“%1”包含 %n 个证书。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Whoever holds the key of a trusted authority can pose as the service and read what is sent to it. Compare the fingerprints with those that your administrator has told you.</source>
        <extracomment>%1 is a sentence about a number of certificates</extracomment>
        <translation>%1持有受信任机构密钥的人可以冒充服务，读取发往服务的内容。请将指纹与管理员提供的指纹核对。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>&amp;Trust them</source>
        <translation>信任(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>dcs::ChangeInputs</name>
    <message>
        <source>Choose the zone of the new replica.</source>
        <translation>请选择新副本所在的可用区。</translation>
    </message>
    <message>
        <source>Reading the replicas…</source>
        <translation>正在读取副本…</translation>
    </message>
    <message>
        <source>Choose the replica to remove.</source>
        <translation>请选择要删除的副本。</translation>
    </message>
    <message>
        <source>Tick as many nodes as shards stay (%1), or none.</source>
        <extracomment>%1 is a number of shards</extracomment>
        <translation>请勾选与保留分片数相同的节点（%1 个），或全不勾选。</translation>
    </message>
    <message>
        <source>&amp;Zone of the new replica:</source>
        <translation>新副本的可用区(&amp;Z)：</translation>
    </message>
    <message>
        <source>Replica to re&amp;move:</source>
        <translation>要删除的副本(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Nodes to keep:</source>
        <translation>要保留的节点(&amp;N)：</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>The nodes could not be read: %1</source>
        <translation>无法读取节点：%1</translation>
    </message>
    <message>
        <source>If none is ticked, the service picks at random what is removed.</source>
        <translation>若全不勾选，由服务随机选择要删除的节点。</translation>
    </message>
</context>
<context>
    <name>dcs::ChangeOptions</name>
    <message>
        <source>Tick the conditions of this change once you have checked them.</source>
        <translation>核实此变更的各项条件后，请逐一勾选。</translation>
    </message>
    <message>
        <source>When:</source>
        <extracomment>When the change begins</extracomment>
        <translation>时间：</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>立即执行(&amp;A)</translation>
    </message>
    <message>
        <source>In the maintenance &amp;window</source>
        <translation>在维护时间窗内执行(&amp;W)</translation>
    </message>
    <message>
        <source>At any moment within the window (%1), not necessarily at its beginning. Once submitted it cannot be withdrawn.</source>
        <translation>在时间窗（%1）内的任意时刻执行，不一定在窗口开始时。提交后不能撤回。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Begins as soon as the service has taken it.</source>
        <translation>服务受理后立即开始。</translation>
    </message>
    <message>
        <source>Yearly/monthly: an order is created for the account of this project, and nothing changes before it is paid. Unless it pays automatically, pay it in the billing center.</source>
        <translation>包年/包月：将为该项目所属账号创建订单，支付之前不会变更。若不自动支付，请在费用中心支付。</translation>
    </message>
    <message>
        <source>&amp;Pay automatically from the cash balance</source>
        <translation>从现金余额自动支付(&amp;P)</translation>
    </message>
    <message>
        <source>Sent by: v2 resize</source>
        <extracomment>The call of the API that carries the change</extracomment>
        <translation>发送接口：v2 变更规格</translation>
    </message>
    <message>
        <source>Sent by: v1.0 extend</source>
        <translation>发送接口：v1.0 扩容</translation>
    </message>
    <message>
        <source>The service checks the change before it is sent.</source>
        <translation>发送之前，服务会先检查此次变更。</translation>
    </message>
    <message>
        <source>There is no check beforehand here: the change is sent without.</source>
        <translation>此处不提供事前检查，将直接发送变更请求。</translation>
    </message>
</context>
<context>
    <name>dcs::ChangeView</name>
    <message>
        <source>Choose a target to see what changes.</source>
        <translation>选择目标规格后，可查看变更内容。</translation>
    </message>
    <message>
        <source>Impact</source>
        <extracomment>Title of the list of what a change does to the users of the instance</extracomment>
        <translation>影响</translation>
    </message>
    <message>
        <source>No order: pay-per-use</source>
        <translation>按需计费，不产生订单</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
</context>
<context>
    <name>dcs::CheckBar</name>
    <message>
        <source>The service&apos;s check found what speaks against this change:</source>
        <translation>服务检查后不建议进行此次变更：</translation>
    </message>
    <message>
        <source>The service could not check this change. Nothing was sent.</source>
        <translation>服务未能检查此次变更，尚未发送请求。</translation>
    </message>
    <message>
        <source>The check had no result in time.</source>
        <translation>检查未在规定时间内返回结果。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to the choice of a target; nothing is sent</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>Go on without a check</source>
        <translation>不检查，继续</translation>
    </message>
    <message>
        <source>The service is checking the change…</source>
        <translation>服务正在检查此次变更…</translation>
    </message>
    <message>
        <source>The instance has changed meanwhile: choose again. Nothing was sent.</source>
        <translation>实例在此期间已发生变化，请重新选择。尚未发送请求。</translation>
    </message>
</context>
<context>
    <name>dcs::ComparisonView</name>
    <message>
        <source>%1 now: %2</source>
        <extracomment>Spoken: fact, what it is before the change</extracomment>
        <translation>当前%1：%2</translation>
    </message>
    <message>
        <source>%1 stays: %2</source>
        <translation>%1不变：%2</translation>
    </message>
    <message>
        <source>%1 afterwards: %2</source>
        <extracomment>Spoken: fact, what it is after the change</extracomment>
        <translation>变更后%1：%2</translation>
    </message>
</context>
<context>
    <name>dcs::ConditionList</name>
    <message>
        <source>The service does not check all of this beforehand. Tick what holds:</source>
        <translation>服务不会事先检查以下全部内容，请勾选已成立的各项：</translation>
    </message>
</context>
<context>
    <name>dcs::ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: back to the choice of a target</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is production. Type %1 to go on.</source>
        <extracomment>%1 is the name of an instance, or the number of instances</extracomment>
        <translation>这是生产环境。请输入 %1 以继续。</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <extracomment>%1 is the name of an instance, or the number of instances</extracomment>
        <translation>输入 %1 以继续。</translation>
    </message>
</context>
<context>
    <name>dcs::ConnectionTestDialog</name>
    <message>
        <source>Test connection: %1</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>测试连接：%1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>正在等待密钥环…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>连接正常。</translation>
    </message>
    <message>
        <source>The connection does not work. The last step says why.</source>
        <translation>连接不通，原因见最后一步。</translation>
    </message>
    <message>
        <source>No secret could be read for this profile. Enter it under Edit, or unlock the keyring.</source>
        <translation>无法读取该配置的密钥。请在“编辑”中输入，或解锁密钥环。</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>%1 is a step of the connection test</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>&amp;Use this project</source>
        <translation>使用此项目(&amp;U)</translation>
    </message>
    <message>
        <source>The connection does not work everywhere. The failed steps say why.</source>
        <translation>并非所有区域都能连接，原因见失败的步骤。</translation>
    </message>
    <message>
        <source>The profile is incomplete. Fill in what is missing under Edit.</source>
        <translation>该配置不完整，请在“编辑”中补全缺少的内容。</translation>
    </message>
</context>
<context>
    <name>dcs::DetailFields</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of copied text, property and value: &quot;Status: Running&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>heading of a group: name, id and description</extracomment>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>property: name of the instance</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>property: id of the instance</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>property: text written by the owner</extracomment>
        <translation>描述</translation>
    </message>
    <message>
        <source>Status and task</source>
        <extracomment>heading of a group</extracomment>
        <translation>状态与任务</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>property: what the instance is doing</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>property: what is going on in the background, a word of the service</extracomment>
        <translation>任务</translation>
    </message>
    <message>
        <source>Fault code</source>
        <extracomment>property: code of the service for what went wrong</extracomment>
        <translation>故障码</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>used memory, share and amounts: &quot;97 % (7.8 GB / 8 GB)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>heading of a group: memory and specification</extracomment>
        <translation>容量与规格</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>property: memory size, in GB</extracomment>
        <translation>容量</translation>
    </message>
    <message>
        <source>Specification code</source>
        <translation>规格编码</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <extracomment>property: memory that data can take, less than the capacity</extracomment>
        <translation>可使用内存</translation>
    </message>
    <message>
        <source>Shards</source>
        <extracomment>property: number of shards of a cluster</extracomment>
        <translation>分片数</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>property: copies of each shard, the master included</extracomment>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>heading of a group</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>property: IP address and port, one in a line</extracomment>
        <translation>连接地址</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Read-only domain name</source>
        <translation>只读域名</translation>
    </message>
    <message>
        <source>Public address</source>
        <extracomment>property: IP address in the internet</extracomment>
        <translation>公网地址</translation>
    </message>
    <message>
        <source>VPC</source>
        <extracomment>property: virtual private cloud, name and id</extracomment>
        <translation>虚拟私有云</translation>
    </message>
    <message>
        <source>Subnet</source>
        <extracomment>property: name, address range and id</extracomment>
        <translation>子网</translation>
    </message>
    <message>
        <source>Security group</source>
        <extracomment>property: name and id</extracomment>
        <translation>安全组</translation>
    </message>
    <message>
        <source>SSL</source>
        <extracomment>property: whether connections are encrypted</extracomment>
        <translation>SSL</translation>
    </message>
    <message>
        <source>Password-free access</source>
        <extracomment>property: whether clients need no password</extracomment>
        <translation>免密访问</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>heading of a group: engine, type, zones, billing and the like</extracomment>
        <translation>服务信息</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>property: cache engine and version, &quot;Redis 5.0&quot;</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>property: single-node, master/standby, cluster ...</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>property: CPU architecture</extracomment>
        <translation>CPU架构</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <extracomment>property: one or several, one in a line</extracomment>
        <translation>可用区</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>property: pay-per-use or yearly/monthly</extracomment>
        <translation>计费模式</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>property: id of the order of a prepaid instance</extracomment>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>维护时间窗</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>property: time of creation</extracomment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>property: time of the last change</extracomment>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>property: name of the user who created the instance</extracomment>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Enterprise project</source>
        <extracomment>property: name and id</extracomment>
        <translation>企业项目</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>property: key=value, one in a line</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>heading of a group: numbers of the running instance</extracomment>
        <translation>运行数据</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>property: number of keys in the cache</extracomment>
        <translation>键数量</translation>
    </message>
    <message>
        <source>Used CPU</source>
        <extracomment>property: a number as the service tells it</extracomment>
        <translation>已用CPU</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>property: rate of incoming data</extracomment>
        <translation>输入流量</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>property: rate of outgoing data</extracomment>
        <translation>输出流量</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>value of a property</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>value of a property</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>kilobits per second</extracomment>
        <translation>%1 kbit/s</translation>
    </message>
</context>
<context>
    <name>dcs::DetailsPane</name>
    <message>
        <source>Memory is %1 used. %2 (%3) would bring that down to about %4.</source>
        <extracomment>%1 and %4 are shares (&quot;97 %&quot;), %2 a capacity (&quot;16 GB&quot;), %3 a specification code</extracomment>
        <translation>内存已使用 %1。变更为 %2（%3）后，可降至约 %4。</translation>
    </message>
    <message>
        <source>Memory is %1 used. No larger size of this kind is known.</source>
        <extracomment>%1 is a share (&quot;97 %&quot;)</extracomment>
        <translation>内存已使用 %1。没有已知的更大的同类规格。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Select an instance to see its details.</source>
        <translation>选择一个实例，可查看其详情。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>button: all properties of the instance to the clipboard</extracomment>
        <translation>复制全部</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>name of the instance, for screen readers</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>name of an icon, for screen readers: advice about the size</extracomment>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>dcs::EndNotifier</name>
    <message>
        <source>Resize of “%1” has ended</source>
        <extracomment>Title of a notification; name of an instance</extracomment>
        <translation>“%1”的变更已结束</translation>
    </message>
    <message numerus="yes">
        <source>A batch of %n resize(s) has ended</source>
        <extracomment>Title of a notification</extracomment>
        <translation>
            <numerusform>一批 %n 个变更已结束</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 failed, %3 not sent</source>
        <extracomment>Text of a notification: numbers</extracomment>
        <translation>完成 %1，失败 %2，未发送 %3</translation>
    </message>
</context>
<context>
    <name>dcs::ExportFlow</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <extracomment>kinds of files</extracomment>
        <translation>Excel工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>已将 %n 行导出到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was exported: “%1” cannot be written (%2).</source>
        <extracomment>%1 is a file, %2 what the system says</extracomment>
        <translation>未导出：无法写入“%1”（%2）。</translation>
    </message>
    <message>
        <source>Nothing was exported: these are more rows than a sheet of .xlsx holds. Use CSV.</source>
        <translation>未导出：行数超过.xlsx工作表的上限，请改用CSV。</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>实例ID</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>缓存实例</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Exporting to “%1”: %L2 of %L3 rows</source>
        <extracomment>%1 is a file, %2 how many of %3 rows are written</extracomment>
        <translation>正在导出到“%1”：已写入 %L2 行，共 %L3 行</translation>
    </message>
    <message>
        <source>Exporting to “%1”…</source>
        <translation>正在导出到“%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was exported: the journal of resizes cannot be read (%1).</source>
        <extracomment>%1 is what the database says</extracomment>
        <translation>未导出：无法读取操作日志（%1）。</translation>
    </message>
</context>
<context>
    <name>dcs::FilterBar</name>
    <message>
        <source>Status</source>
        <extracomment>name of a filter</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>name of a filter: cache engine and version</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>name of a filter: single-node, master/standby, cluster ...</extracomment>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>dcs::FilterButton</name>
    <message>
        <source>All</source>
        <extracomment>entry of a filter&apos;s menu: no restriction</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>entry of a filter&apos;s menu, value and number of instances: &quot;Running (31)&quot;</extracomment>
        <translation>%1（%L2）</translation>
    </message>
    <message>
        <source>All</source>
        <comment>after the name of a filter</comment>
        <extracomment>after the name of a filter: no restriction, &quot;Status: All&quot;</extracomment>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>after the name of a filter: how many values are chosen, &quot;Status: 2 chosen&quot;</extracomment>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>text of a filter button, property and choice: &quot;Status: Running&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Filter by %1: %2</source>
        <extracomment>name of a filter button for screen readers, property and choice: &quot;Filter by Status: Running&quot;</extracomment>
        <translation>按%1筛选：%2</translation>
    </message>
</context>
<context>
    <name>dcs::GeneralPage</name>
    <message>
        <source>Off</source>
        <extracomment>The list of instances is read again after a time, or only when the user asks for it</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>Light or dark</extracomment>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>A theme</extracomment>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Refresh the l&amp;ist after</source>
        <extracomment>A duration follows, or &quot;Off&quot;</extracomment>
        <translation>列表刷新间隔(&amp;I)</translation>
    </message>
    <message>
        <source>Noti&amp;fy of ended resizes while the window is not in front</source>
        <translation>窗口不在前台时，变更结束后发送桌面通知(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>A path follows</extracomment>
        <translation>设置文件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Journal of resizes</source>
        <extracomment>A path follows</extracomment>
        <translation>操作日志(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Op&amp;en folder</source>
        <translation>打开文件夹(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing on this computer opens the folder %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>本机没有可打开文件夹 %1 的程序。</translation>
    </message>
</context>
<context>
    <name>dcs::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索使用指南</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>使用指南页面列表</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>使用指南页面</translation>
    </message>
    <message>
        <source>en</source>
        <comment>folder</comment>
        <extracomment>Folder of docs/guide with the pages in this language</extracomment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>dcs::HistoryChart</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>MM-dd</translation>
    </message>
    <message>
        <source>MMM d, HH:mm</source>
        <translation>MM-dd HH:mm</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a value, %2 a time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: peak %4 on %5, at last %6.</source>
        <translation>%1，%2 至 %3：峰值 %4（%5），最近 %6。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>dcs::ImportDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name that credentials have in their file, %2 their kind</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not imported: the project %1 of %2 was not found.</source>
        <extracomment>%1 is the name of a project, %2 the name of credentials</extracomment>
        <translation>未导入：未找到 %2 的项目 %1。</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>已导入：%1</translation>
    </message>
    <message>
        <source>The keyring did not take the secrets of %1: they are kept until the program ends.</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>密钥环未能保存 %1 的密钥，密钥只保留到程序退出。</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Nothing was found: neither environment variables nor files of the SDKs, KooCLI or OpenStack.</source>
        <translation>未找到可导入的内容：没有相关环境变量，也没有 SDK、KooCLI 或 OpenStack 的文件。</translation>
    </message>
    <message>
        <source>Tick what is to become a profile. The files stay as they are.</source>
        <translation>勾选要导入为配置的条目。原文件保持不变。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dcs::InstanceCells</name>
    <message>
        <source>Name</source>
        <extracomment>column header: name of the cache instance</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>column header: what the instance is doing</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>column header: cache engine and version, &quot;Redis 5.0&quot;</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>column header: single-node, master/standby, cluster ...</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>column header: memory size, in GB</extracomment>
        <translation>容量</translation>
    </message>
    <message>
        <source>Memory used</source>
        <extracomment>column header: share of the memory that is in use</extracomment>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>Specification code</source>
        <extracomment>column header: spec_code of the service</extracomment>
        <translation>规格编码</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>column header: IP address and port</extracomment>
        <translation>连接地址</translation>
    </message>
    <message>
        <source>Availability zone</source>
        <extracomment>column header</extracomment>
        <translation>可用区</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>column header: pay-per-use or yearly/monthly</extracomment>
        <translation>计费</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <extracomment>column header</extracomment>
        <translation>维护时间窗</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column header: when the instance was created</extracomment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>spoken form of used and total memory: &quot;7.8 GB of 8 GB&quot;</extracomment>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken form of a table cell, column and content: &quot;Status: Running&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>spoken form of a table cell, column and both lines: &quot;Memory used: 97 %, 7.8 GB of 8 GB&quot;</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>used and usable memory: &quot;7.8 GB / 8 GB&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>column header</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>column header: id of the project</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <extracomment>under the region, in small type: the last reading of this region failed</extracomment>
        <translation>非最新数据</translation>
    </message>
</context>
<context>
    <name>dcs::InstanceSummary</name>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Type of an instance: single-node, master/standby ...</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>Availability zone</source>
        <translation>可用区</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>How the instance is paid</extracomment>
        <translation>计费模式</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <extracomment>Memory: used, of the usable, share in per cent</extracomment>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: a name and its value, &quot;Capacity: 8 GB&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>dcs::InstanceTable</name>
    <message>
        <source>Descending</source>
        <extracomment>entry of the menu Sort by: largest or last first</extracomment>
        <translation>降序</translation>
    </message>
</context>
<context>
    <name>dcs::InstancesView</name>
    <message>
        <source>Instances</source>
        <translation>缓存实例</translation>
    </message>
    <message>
        <source>Search name, ID, address, tag, specification</source>
        <translation>搜索名称、ID、地址、标签、规格</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>name of the search box</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Resize…</source>
        <extracomment>context menu; the ellipsis says that it asks before acting</extracomment>
        <translation>变更规格…</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>context menu: id of the instance to the clipboard</extracomment>
        <translation>复制ID</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>context menu: IP address and port to the clipboard</extracomment>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <extracomment>context menu: the request that reads this instance, as a command for a shell</extracomment>
        <translation>复制为curl</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>context menu: submenu with the names of the columns</extracomment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>context menu: submenu to choose the columns that are shown</extracomment>
        <translation>显示列</translation>
    </message>
</context>
<context>
    <name>dcs::KindBar</name>
    <message>
        <source>Kind of change</source>
        <translation>变更类别</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <extracomment>Kind of change: more memory</extracomment>
        <translation>扩容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <extracomment>Kind of change: less memory</extracomment>
        <translation>缩容(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <extracomment>Kind of change: another instance type</extracomment>
        <translation>类型(&amp;Y)</translation>
    </message>
    <message>
        <source>R&amp;eplicas</source>
        <extracomment>Kind of change: one replica more or less</extracomment>
        <translation>副本(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;hards</source>
        <extracomment>Kind of change: more or fewer shards</extracomment>
        <translation>分片(&amp;H)</translation>
    </message>
    <message>
        <source>No specification for such a change is known.</source>
        <translation>没有已知的规格可用于此类变更。</translation>
    </message>
</context>
<context>
    <name>dcs::LocationDialog</name>
    <message>
        <source>Add region</source>
        <translation>添加区域</translation>
    </message>
    <message>
        <source>Change region</source>
        <translation>修改区域</translation>
    </message>
    <message>
        <source>This region and project are in the profile already.</source>
        <translation>该配置中已有此区域和项目。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>dcs::LocationList</name>
    <message>
        <source>project found by the region</source>
        <translation>按区域自动查找项目</translation>
    </message>
    <message>
        <source>Add re&amp;gion…</source>
        <translation>添加区域…(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>修改…(&amp;H)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected region (Delete)</source>
        <extracomment>The selected region</extracomment>
        <translation>移除所选区域（Delete 键）</translation>
    </message>
</context>
<context>
    <name>dcs::MainActions</name>
    <message>
        <source>&amp;Account</source>
        <extracomment>menu</extracomment>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <extracomment>menu</extracomment>
        <translation>实例(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>menu</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>menu</extracomment>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>menu</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Resize…</source>
        <translation>变更规格…</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>复制ID</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为curl</translation>
    </message>
    <message>
        <source>Search instances</source>
        <extracomment>puts the keyboard into the search box</extracomment>
        <translation>搜索实例</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>About DCS Scaler</source>
        <translation>关于 DCS 扩容助手</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>%1 is account and region in use</extracomment>
        <translation>账号</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账号：%1</translation>
    </message>
    <message>
        <source>Manage profiles…</source>
        <translation>管理配置…</translation>
    </message>
    <message>
        <source>Import profiles…</source>
        <translation>导入配置…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>writes the table of instances to a file
----------
short, on the button beside the operations</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export operations</source>
        <translation>导出操作记录</translation>
    </message>
    <message>
        <source>Network log…</source>
        <translation>网络日志…</translation>
    </message>
    <message>
        <source>DCS Scaler %1
Lists the cache instances of a DCS project and resizes them.</source>
        <translation>DCS 扩容助手 %1
列出DCS项目中的缓存实例，并变更其规格。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Export the operations that the filter shows, as .xlsx or CSV</source>
        <translation>将筛选出的操作记录导出为.xlsx或CSV</translation>
    </message>
</context>
<context>
    <name>dcs::MainWindow</name>
    <message>
        <source>Resize…</source>
        <translation>变更规格…</translation>
    </message>
    <message>
        <source>DCS Scaler</source>
        <translation>DCS 扩容助手</translation>
    </message>
    <message>
        <source>The profile is read-only: nothing can be resized.</source>
        <translation>该配置为只读，不能变更规格。</translation>
    </message>
    <message>
        <source>Select instances to resize them</source>
        <translation>请先选择要变更规格的实例</translation>
    </message>
    <message>
        <source>Choose instances of one region and project</source>
        <translation>请选择同一区域、同一项目的实例</translation>
    </message>
</context>
<context>
    <name>dcs::NetworkLogWindow</name>
    <message>
        <source>Network log</source>
        <translation>网络日志</translation>
    </message>
    <message>
        <source>Requests, the newest last</source>
        <translation>请求列表（最新的在最后）</translation>
    </message>
    <message>
        <source>Copy &amp;selected</source>
        <translation>复制所选(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>全部复制(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>dcs::NetworkPage</name>
    <message>
        <source>How the service is reached</source>
        <translation>如何连接服务</translation>
    </message>
    <message>
        <source>Who is trusted to vouch for the service</source>
        <translation>信任哪些证书</translation>
    </message>
</context>
<context>
    <name>dcs::NoticePage</name>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>dcs::OperationDetailsView</name>
    <message>
        <source>Details of the operation</source>
        <extracomment>name of the text that tells about the selected operation</extracomment>
        <translation>操作详情</translation>
    </message>
    <message>
        <source>Select an operation to see what happened.</source>
        <translation>选择一条操作记录，可查看其详情。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>button: everything about the operation to the clipboard</extracomment>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Open billing center</source>
        <extracomment>button: to the web page where the order of a yearly/monthly instance is paid</extracomment>
        <translation>打开费用中心</translation>
    </message>
</context>
<context>
    <name>dcs::OperationFilterBar</name>
    <message>
        <source>Instance, ID, request ID or error code</source>
        <translation>实例、ID、请求ID或错误码</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>搜索操作记录</translation>
    </message>
    <message>
        <source>State of operations</source>
        <extracomment>name of the box that chooses which operations are listed</extracomment>
        <translation>操作状态</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>choice of operations</extracomment>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped or cancelled</source>
        <translation>已跳过或已取消</translation>
    </message>
</context>
<context>
    <name>dcs::OperationTable</name>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>实例ID</translation>
    </message>
    <message>
        <source>From (GB)</source>
        <translation>变更前（GB）</translation>
    </message>
    <message>
        <source>From: specification code</source>
        <translation>变更前规格编码</translation>
    </message>
    <message>
        <source>To (GB)</source>
        <translation>变更后（GB）</translation>
    </message>
    <message>
        <source>To: specification code</source>
        <translation>变更后规格编码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>开始时间（UTC）</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>结束时间（UTC）</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>项目ID</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP状态码</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求ID</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求体</translation>
    </message>
    <message>
        <source>Resumed by</source>
        <translation>恢复者</translation>
    </message>
    <message>
        <source>Resumed (UTC)</source>
        <translation>恢复时间（UTC）</translation>
    </message>
</context>
<context>
    <name>dcs::OperationTexts</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of copied text, property and value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>capacity before and after: &quot;4 GB → 8 GB&quot;</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3 %4</source>
        <extracomment>type and capacity before and after: &quot;Single-node 4 GB → Master/Standby 8 GB&quot;</extracomment>
        <translation>%1 %2 → %3 %4</translation>
    </message>
    <message>
        <source>The service accepted the request (204).</source>
        <translation>服务已受理请求（204）。</translation>
    </message>
    <message>
        <source>The service accepted the request (%1).</source>
        <extracomment>%1 is an HTTP status other than 204: &quot;200&quot;</extracomment>
        <translation>服务已受理请求（%1）。</translation>
    </message>
    <message>
        <source>The instance cannot be read at present. Watching goes on.</source>
        <translation>暂时无法读取实例，仍在持续跟踪。</translation>
    </message>
    <message>
        <source>The request is being sent.</source>
        <translation>正在发送请求。</translation>
    </message>
    <message>
        <source>No answer came. The instance is being read to find out.</source>
        <translation>未收到响应，正在读取实例以确认结果。</translation>
    </message>
    <message>
        <source>The instance is being changed.</source>
        <translation>实例正在变更规格。</translation>
    </message>
    <message>
        <source>Running at %1.</source>
        <extracomment>%1 is a capacity: &quot;8 GB&quot;</extracomment>
        <translation>运行中，容量为 %1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a size, capacity and specification code: &quot;8 GB (redis.ha.xu1.large.r2.8)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Last reading: %1</source>
        <extracomment>%1 is one line about an error</extracomment>
        <translation>最近一次读取：%1</translation>
    </message>
    <message>
        <source>Instance</source>
        <extracomment>property of an operation: the instance that is resized</extracomment>
        <translation>实例</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <extracomment>property of an operation: id of the instance</extracomment>
        <translation>实例ID</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>property of an operation: account and region</extracomment>
        <translation>账号</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>property of an operation: size before</extracomment>
        <translation>原规格</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>property of an operation: size asked for</extracomment>
        <translation>目标规格</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>property of an operation</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>property of an operation: time of the start</extracomment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>property of an operation: time of its end</extracomment>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>property of an operation: how long it took</extracomment>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>property of an operation: size of the instance when it was last read</extracomment>
        <translation>最近读取的规格</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP状态码</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>property of an operation: the service&apos;s id of the HTTP request</extracomment>
        <translation>请求ID</translation>
    </message>
    <message>
        <source>The instance is being changed: %1.</source>
        <extracomment>%1 is a percentage: &quot;40 %&quot;</extracomment>
        <translation>实例正在变更：%1。</translation>
    </message>
    <message>
        <source>The instance is being changed: %1, about %2 left.</source>
        <extracomment>%1 is a percentage, %2 a duration: &quot;40 %&quot;, &quot;3 min 20 s&quot;</extracomment>
        <translation>实例正在变更：%1，约剩 %2。</translation>
    </message>
    <message>
        <source>The instance is being checked before the request is sent.</source>
        <translation>发送请求前正在检查实例。</translation>
    </message>
    <message>
        <source>Accepted as an order. Nothing changes before it is paid in the billing center.</source>
        <translation>已受理为订单。在费用中心支付之前不会变更。</translation>
    </message>
    <message>
        <source>Accepted. The service waits for the maintenance window of the instance.</source>
        <translation>已受理。服务将等待实例的维护时间窗。</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>在发送之前已取消。</translation>
    </message>
    <message>
        <source>The journal could not be written: %1</source>
        <extracomment>%1 is a message of the database</extracomment>
        <translation>无法写入操作日志：%1</translation>
    </message>
    <message>
        <source>Waits until</source>
        <extracomment>property of an operation: time up to which it waits</extracomment>
        <translation>等待至</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>property of an operation: number of the order that is to be paid</extracomment>
        <translation>订单号</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>property of an operation: access key id or user name of who confirmed it</extracomment>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>property of an operation</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Project ID</source>
        <extracomment>property of an operation</extracomment>
        <translation>项目ID</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <extracomment>property of an operation: time of the start, in UTC</extracomment>
        <translation>开始时间（UTC）</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <extracomment>property of an operation: time of its end, in UTC</extracomment>
        <translation>结束时间（UTC）</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>property of an operation: version of the API and name of the call</extracomment>
        <translation>接口</translation>
    </message>
    <message>
        <source>Request body</source>
        <extracomment>property of an operation: body of the HTTP request, as it is sent</extracomment>
        <translation>请求体</translation>
    </message>
    <message>
        <source>Resumed by</source>
        <extracomment>property of an operation: access key id or user of who went on with it after a pause</extracomment>
        <translation>恢复者</translation>
    </message>
    <message>
        <source>Resumed</source>
        <extracomment>property of an operation: time at which they did</extracomment>
        <translation>恢复时间</translation>
    </message>
    <message>
        <source>The service answered %1. The instance is being read to find out whether the request was taken.</source>
        <extracomment>%1 is an HTTP status: &quot;502&quot;</extracomment>
        <translation>服务返回 %1。正在读取实例，以确认请求是否已被受理。</translation>
    </message>
    <message>
        <source>The instance is at its old size, and no change is seen any more. Check in the console before you send it again.</source>
        <translation>实例仍为原规格，且已看不到变更。再次发送前，请先在控制台确认。</translation>
    </message>
    <message>
        <source>The instance became faulty during the change: %1.</source>
        <extracomment>%1 is a fault code of the service: &quot;dcs.03.0017&quot;</extracomment>
        <translation>变更期间实例发生故障：%1。</translation>
    </message>
    <message>
        <source>This rests on time alone. A later reading may still correct it.</source>
        <translation>此结论仅依据时间得出，之后的读取结果仍可能更正它。</translation>
    </message>
    <message>
        <source>It had counted as failed by time alone before the change was seen.</source>
        <translation>看到变更之前，曾仅依据时间判定为失败。</translation>
    </message>
</context>
<context>
    <name>dcs::OperationsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken form of a table cell, column and content: &quot;State: Done&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Instance</source>
        <extracomment>column header: the instance that is resized</extracomment>
        <translation>实例</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>column header: from -&gt; to, &quot;4 GB -&gt; 8 GB&quot;</extracomment>
        <translation>变更</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>column header: state of the operation</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>column header: time of the start</extracomment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>column header: how long it took</extracomment>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>column header: what came of it</extracomment>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>dcs::OperationsPanel</name>
    <message>
        <source>Operations</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>No resize yet.</source>
        <translation>暂无规格变更。</translation>
    </message>
    <message>
        <source>The journal of earlier resizes cannot be read.</source>
        <translation>无法读取以往变更的操作日志。</translation>
    </message>
    <message>
        <source>No operation matches.</source>
        <translation>没有符合条件的操作记录。</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>button: reads the journal once more</extracomment>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n more hidden by the filter</source>
        <extracomment>operations that were begun and do not pass the filter of the list</extracomment>
        <translation>
            <numerusform>另有 %n 条被筛选条件隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>dcs::PlanBar</name>
    <message>
        <source>Nothing selected</source>
        <translation>未选择</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Memory of all of them before and after, the first number without its unit: 104 → 152 GB</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1/月</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n 个无价格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enlarged</source>
        <translation>
            <numerusform>扩容 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made smaller</source>
        <translation>
            <numerusform>缩容 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Plan changes…</source>
        <translation>制定变更计划…</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n change(s)…</source>
        <translation>
            <numerusform>制定 %n 项变更计划…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose instances of one region and project</source>
        <translation>请选择同一区域和项目的实例</translation>
    </message>
</context>
<context>
    <name>dcs::ProfileBand</name>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>dcs::ProfileDialog</name>
    <message>
        <source>Add profile</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>编辑配置</translation>
    </message>
    <message>
        <source>Profile na&amp;me</source>
        <translation>配置名称(&amp;M)</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>颜色(&amp;L)</translation>
    </message>
    <message>
        <source>Pr&amp;oduction: a resize has to be confirmed by typing</source>
        <translation>生产：变更规格前须输入确认(&amp;O)</translation>
    </message>
    <message>
        <source>Read-onl&amp;y: nothing can be resized</source>
        <translation>只读：不能变更规格(&amp;Y)</translation>
    </message>
    <message>
        <source>API &amp;versions</source>
        <translation>API 版本(&amp;V)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Versions of the API to use</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>v1.0 only</source>
        <translation>仅 v1.0</translation>
    </message>
    <message>
        <source>v2 only</source>
        <translation>仅 v2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 is the region and project above already. Remove it here.</source>
        <extracomment>%1 is a region</extracomment>
        <translation>%1 与上方的区域和项目相同，请在此处移除。</translation>
    </message>
    <message>
        <source>What is entered for %1 is incomplete. Change it.</source>
        <extracomment>%1 is a region</extracomment>
        <translation>%1 的内容不完整，请修改。</translation>
    </message>
    <message>
        <source>&amp;Further regions</source>
        <extracomment>Regions of a profile besides the first</extracomment>
        <translation>更多区域(&amp;F)</translation>
    </message>
    <message>
        <source>Prices &amp;by</source>
        <translation>价格依据(&amp;B)</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Site of the cloud that an account was opened at, whose prices hold for it</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>China site</source>
        <translation>中国站</translation>
    </message>
    <message>
        <source>International site</source>
        <translation>国际站</translation>
    </message>
    <message>
        <source>Europe site</source>
        <translation>欧洲站</translation>
    </message>
    <message>
        <source>No prices</source>
        <translation>不查询价格</translation>
    </message>
</context>
<context>
    <name>dcs::ProfilesDialog</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Name of a copy; %1 is the name of a profile</extracomment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>移除配置</translation>
    </message>
    <message>
        <source>Remove “%1”? Its secrets are removed from the keyring as well.</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>移除“%1”？其密钥也会从密钥环中删除。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>The keyring did not take the secrets: they are kept until the program ends.</source>
        <translation>密钥环未能保存密钥，密钥只保留到程序退出。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加…(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑…(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除…(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Test connection…</source>
        <translation>测试连接…(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dcs::ProxyRows</name>
    <message>
        <source>Kept in the keyring.</source>
        <extracomment>A password</extracomment>
        <translation>已存入密钥环。</translation>
    </message>
    <message>
        <source>The keyring did not take the password: it is kept until the program ends.</source>
        <translation>密钥环未能保存密码，密码只保留到程序退出。</translation>
    </message>
    <message>
        <source>The keyring is locked, or there is none. Enter the password once more.</source>
        <translation>密钥环已锁定或不存在，请重新输入密码。</translation>
    </message>
    <message>
        <source>The keyring could not be made to forget the earlier password.</source>
        <translation>未能从密钥环中删除原来的密码。</translation>
    </message>
    <message>
        <source>Enter the name or the address of the proxy.</source>
        <translation>请输入代理的主机名或地址。</translation>
    </message>
    <message>
        <source>Enter the port of the proxy.</source>
        <translation>请输入代理的端口。</translation>
    </message>
    <message>
        <source>“%1” is no name, address or network.</source>
        <translation>“%1”不是主机名、地址或网段。</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>A choice of proxy</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>No proxy</source>
        <extracomment>A choice of proxy</extracomment>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 代理</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;xcept for</source>
        <extracomment>Hosts that are reached without the proxy</extracomment>
        <translation>例外(&amp;X)</translation>
    </message>
</context>
<context>
    <name>dcs::RefreshStatus</name>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message numerus="yes">
        <source>Reading instances: %n so far</source>
        <translation>
            <numerusform>正在读取实例：已读取 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading instances…</source>
        <translation>正在读取实例…</translation>
    </message>
    <message>
        <source>Stopped until you sign in again</source>
        <translation>已停止，请重新登录</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Last refreshed %1 · next in %2</source>
        <extracomment>%1 is a time of day, %2 a number of seconds</extracomment>
        <translation>上次刷新 %1 · %2后再次刷新</translation>
    </message>
    <message numerus="yes">
        <source>%n resize(s) under way</source>
        <translation>
            <numerusform>%n 个规格变更进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel reading instances</source>
        <translation>取消读取实例</translation>
    </message>
    <message>
        <source>Reading instances</source>
        <translation>正在读取实例</translation>
    </message>
    <message>
        <source>Last refreshed %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>上次刷新：%1</translation>
    </message>
    <message>
        <source>%1 · %L2 of %L3 places read</source>
        <extracomment>%1 is &quot;Reading instances: 40 so far&quot;; a place is a project in a region</extracomment>
        <translation>%1 · 已读取 %L2/%L3 个区域项目</translation>
    </message>
    <message numerus="yes">
        <source>%n resize(s) waiting</source>
        <translation>
            <numerusform>%n 个规格变更等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n waiting</source>
        <extracomment>%1 is &quot;3 resizes under way&quot;; the others have not been sent</extracomment>
        <translation>
            <numerusform>%1 · %n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · no answer for %2</source>
        <extracomment>%1 is &quot;Reading instances: 40 so far&quot;, %2 a length of time: &quot;12 s&quot;</extracomment>
        <translation>%1 · 已有 %2 没有响应</translation>
    </message>
</context>
<context>
    <name>dcs::RegionBox</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name and id of a region</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Custom…</source>
        <extracomment>Last entry of the list of regions: a cloud that is not listed</extracomment>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>Choose or type to search</source>
        <extracomment>In the empty list of regions</extracomment>
        <translation>选择或输入搜索</translation>
    </message>
</context>
<context>
    <name>dcs::RequestView</name>
    <message>
        <source>Request</source>
        <extracomment>The HTTP request that will be sent</extracomment>
        <translation>请求</translation>
    </message>
    <message>
        <source>Choose a target to see the request.</source>
        <translation>选择目标规格后，可查看请求。</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为curl</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>The command is on the clipboard now</extracomment>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>dcs::ResizeDialog</name>
    <message>
        <source>Reading the instance…</source>
        <translation>正在读取实例…</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <extracomment>%1 is a list of reasons</extracomment>
        <translation>不可选：%1</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen: %2</source>
        <extracomment>A chosen target was refused by a newer reading: capacity, list of reasons</extracomment>
        <translation>%1 已不可选：%2</translation>
    </message>
    <message>
        <source>%1 is no longer offered.</source>
        <translation>%1 已不再提供。</translation>
    </message>
    <message>
        <source>No target is available.</source>
        <translation>没有可选规格。</translation>
    </message>
    <message>
        <source>Choose a target.</source>
        <translation>请选择目标规格。</translation>
    </message>
    <message>
        <source>Resize “%1”</source>
        <extracomment>Title of the dialog: name of the instance</extracomment>
        <translation>变更“%1”的规格</translation>
    </message>
    <message>
        <source>What &amp;changes</source>
        <translation>变更内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <extracomment>Tab: the HTTP request that will be sent</extracomment>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>The instance now</source>
        <extracomment>Spoken: the column with what the instance is before the change</extracomment>
        <translation>实例现状</translation>
    </message>
</context>
<context>
    <name>dcs::ResizeFlow</name>
    <message>
        <source>“%1”: there is no check beforehand here; sent without.</source>
        <extracomment>%1 is the name of an instance</extracomment>
        <translation>“%1”：此处不提供事前检查，已直接发送。</translation>
    </message>
    <message>
        <source>A resize of this instance, left by a copy of the program that ended, has not ended yet. It is now followed here: see the operations.</source>
        <translation>该实例有一项尚未结束的规格变更，由已退出的另一程序副本遗留，现由本程序跟踪，请查看操作记录。</translation>
    </message>
</context>
<context>
    <name>dcs::ResizeNotices</name>
    <message>
        <source>Production: what is changed here is in use.</source>
        <translation>生产环境：此处的变更会影响正在使用的业务。</translation>
    </message>
    <message>
        <source>The instance could not be read again. What is shown may be out of date.</source>
        <translation>未能重新读取实例，所示信息可能已过期。</translation>
    </message>
    <message>
        <source>There is no list of specifications, so no target can be offered.</source>
        <translation>没有规格列表，因此无法提供可选规格。</translation>
    </message>
    <message>
        <source>The list of specifications does not know %1, so no target is offered; nothing is guessed.</source>
        <translation>规格列表中没有 %1，因此不提供可选规格，也不作猜测。</translation>
    </message>
    <message>
        <source>No target is available for this instance. “Show unavailable” lists the others with their reasons.</source>
        <translation>此实例没有可选规格。勾选“显示不可选项”可查看其他规格及其原因。</translation>
    </message>
    <message>
        <source>This instance cannot be resized now.</source>
        <translation>此实例当前不能变更规格：</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1 is a sentence: why not</extracomment>
        <translation>未发送任何请求。%1</translation>
    </message>
</context>
<context>
    <name>dcs::ResizingPage</name>
    <message>
        <source>What resizing several instances starts with</source>
        <translation>批量变更的初始设置</translation>
    </message>
    <message>
        <source>In progress &amp;at once</source>
        <extracomment>How many resizes are under way at the same time; a number follows</extracomment>
        <translation>同时进行(&amp;A)</translation>
    </message>
    <message>
        <source>Pause &amp;between</source>
        <extracomment>From the end of a resize to the beginning of the next; a number of seconds follows</extracomment>
        <translation>间隔时间(&amp;B)</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Stop after fail&amp;ures</source>
        <extracomment>A number of failed resizes follows</extracomment>
        <translation>失败几个后停止(&amp;U)</translation>
    </message>
    <message>
        <source>Try &amp;one first</source>
        <extracomment>One resize is tried; the others begin once it has succeeded</extracomment>
        <translation>先试一个(&amp;O)</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirm every resize by t&amp;yping, not only in production</source>
        <translation>每次变更都须输入确认，不限于生产配置(&amp;Y)</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting while resizes are not finished</source>
        <translation>变更未结束时，退出前询问(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>dcs::SecretEdit</name>
    <message>
        <source>Hide</source>
        <extracomment>Button beside a hidden secret: make it readable, hide it again</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <extracomment>Spoken, of the same button: what was typed is a secret key or a password</extracomment>
        <translation>隐藏输入的内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
</context>
<context>
    <name>dcs::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <extracomment>Page of the settings</extracomment>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Resizing</source>
        <extracomment>Page of the settings</extracomment>
        <translation>变更规格(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <extracomment>Page of the settings</extracomment>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>Settings cannot be saved in %1. Changes last until the program ends.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法将设置保存到 %1。更改仅在本次运行期间有效。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>dcs::SettingsFlow</name>
    <message>
        <source>Additional certificates are not trusted: nobody has agreed to them as they are now.</source>
        <translation>附加证书未被信任：当前的证书未经确认。</translation>
    </message>
    <message>
        <source>Additional certificates are not used: %1</source>
        <translation>未使用附加证书：%1</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
</context>
<context>
    <name>dcs::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until the program ends.</source>
        <translation>密钥、密码等敏感信息只保存在内存中，程序退出即清除。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Several projects are called %1. Choose one.</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>有多个名为 %1 的项目，请选择一个。</translation>
    </message>
    <message>
        <source>Secrets go to the desktop&apos;s keyring and nowhere else on the disk. Without a keyring they are kept in memory, for this run only.</source>
        <translation>密钥和密码只存入桌面密钥环，不会写到磁盘的其他位置。没有密钥环时，只在内存中保留到本次运行结束。</translation>
    </message>
    <message>
        <source>Re&amp;member as profile</source>
        <translation>记住为配置(&amp;M)</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>配置名称</translation>
    </message>
    <message>
        <source>Name, for example Shop production</source>
        <extracomment>In the empty field of a profile&apos;s name</extracomment>
        <translation>名称，例如“商城生产”</translation>
    </message>
</context>
<context>
    <name>dcs::SignInFlow</name>
    <message>
        <source>No secret is kept for this profile. Enter it once more.</source>
        <translation>没有保存该配置的密钥，请重新输入。</translation>
    </message>
    <message>
        <source>There is no keyring, so secrets are kept for one run of the program only. Enter the secret once more.</source>
        <translation>没有密钥环，密钥只在一次运行中保留。请重新输入密钥。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and choose the profile again, or enter the secret.</source>
        <translation>密钥环已锁定。请解锁后重新选择该配置，或直接输入密钥。</translation>
    </message>
    <message>
        <source>The profile is incomplete. Fill in what is missing.</source>
        <translation>该配置不完整，请补全缺少的内容。</translation>
    </message>
    <message>
        <source>No project is called %1. Enter the project ID.</source>
        <translation>没有名为 %1 的项目，请输入项目 ID。</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>正在登录 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The keyring did not take the secrets of %1: they are kept until the program ends.</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>密钥环未能保存 %1 的密钥，密钥只保留到程序退出。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The keyring could not be made to forget the secrets of the removed profile.</source>
        <translation>未能从密钥环中删除已移除配置的密钥。</translation>
    </message>
    <message>
        <source>The project of %1 was not found: %2.</source>
        <extracomment>%1 is a region, %2 what happened, a sentence without full stop</extracomment>
        <translation>未找到 %1 的项目：%2。</translation>
    </message>
    <message>
        <source>Several projects are called %1. Enter the project ID under Manage profiles.</source>
        <extracomment>%1 is a region</extracomment>
        <translation>有多个名为 %1 的项目，请在“管理配置”中输入项目 ID。</translation>
    </message>
    <message>
        <source>No project is called %1. Enter the project ID under Manage profiles.</source>
        <translation>没有名为 %1 的项目，请在“管理配置”中输入项目 ID。</translation>
    </message>
    <message>
        <source>Several projects are called %1. Sign in to choose one.</source>
        <extracomment>%1 is a region</extracomment>
        <translation>有多个名为 %1 的项目，请登录后选择一个。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a profile, %2 a sentence about it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This is the demo: it has its own account, and no real one can be reached. To sign in, quit and start the program without --demo.</source>
        <translation>当前为演示：演示使用自带的模拟账号，无法访问任何真实账号。如需登录，请退出后不带 --demo 重新启动程序。</translation>
    </message>
</context>
<context>
    <name>dcs::SignInForm</name>
    <message>
        <source>Optional</source>
        <extracomment>In an empty field that may stay empty</extracomment>
        <translation>选填</translation>
    </message>
    <message>
        <source>Enter the ID of the access key.</source>
        <translation>请输入访问密钥ID（AK）。</translation>
    </message>
    <message>
        <source>Enter the secret key.</source>
        <translation>请输入密钥（SK）。</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>请输入用户名。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Enter the name of the account that the user belongs to.</source>
        <translation>请输入用户所属账号的账号名。</translation>
    </message>
    <message>
        <source>Choose a region, or enter a project ID.</source>
        <translation>请选择区域，或输入项目ID。</translation>
    </message>
    <message>
        <source>A project ID has 32 hexadecimal digits.</source>
        <translation>项目ID为 32 位十六进制字符。</translation>
    </message>
    <message>
        <source>Enter a host name or an https address without a path.</source>
        <translation>请输入主机名，或不带路径的https地址。</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <extracomment>Followed by the kinds of credentials</extracomment>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>访问密钥(&amp;K)</translation>
    </message>
    <message>
        <source>IAM &amp;user</source>
        <extracomment>A user of the identity service (IAM)</extracomment>
        <translation>IAM用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Access key ID (AK)</source>
        <translation>访问密钥ID（AK）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Secret key (SK)</source>
        <translation>密钥（SK）(&amp;S)</translation>
    </message>
    <message>
        <source>Security &amp;token</source>
        <translation>安全令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Only with temporary keys</source>
        <extracomment>In an empty field that may stay empty: a security token belongs to temporary keys only</extracomment>
        <translation>仅临时访问密钥需要</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>用户名(&amp;N)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;ccount name</source>
        <translation>账号名(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <source>Region I&amp;D</source>
        <translation>区域ID(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>项目ID(&amp;P)</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <extracomment>Title above the addresses of the services</extracomment>
        <translation>终端节点</translation>
    </message>
    <message>
        <source>DCS &amp;endpoint</source>
        <translation>DCS终端节点(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;IAM endpoint</source>
        <translation>IAM终端节点(&amp;I)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name and id of a project</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Found by the region if left empty</source>
        <extracomment>In the empty field of the project ID: it may stay empty</extracomment>
        <translation>留空则按区域自动查找</translation>
    </message>
    <message>
        <source>Unchanged if left empty</source>
        <extracomment>In an empty field of a secret: it may stay empty</extracomment>
        <translation>留空则保持不变</translation>
    </message>
    <message>
        <source>Enter the project ID, or region and IAM endpoint to find it by.</source>
        <translation>请输入项目 ID，或填写区域和 IAM 终端节点以自动查找。</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <extracomment>Choice among several projects</extracomment>
        <translation>项目(&amp;J)</translation>
    </message>
</context>
<context>
    <name>dcs::StatusCounts</name>
    <message>
        <source>%1 %L2</source>
        <extracomment>a status and how many instances are in it: &quot;Running 31&quot;</extracomment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Instance quota %1 / %2</source>
        <extracomment>quota of the project, used and allowed number of instances: &quot;Instance quota 40 / 100&quot;</extracomment>
        <translation>实例配额 %1 / %2</translation>
    </message>
    <message>
        <source>Memory quota %1 / %2</source>
        <extracomment>quota of the project, used and allowed memory of all instances: &quot;Memory quota 320 GB / 1,000 GB&quot;</extracomment>
        <translation>内存配额 %1 / %2</translation>
    </message>
</context>
<context>
    <name>dcs::SubmitBar</name>
    <message>
        <source>Resize to %1</source>
        <extracomment>Button that starts a change to a larger size; %1 is a capacity, &quot;8 GB&quot;</extracomment>
        <translation>扩容至 %1</translation>
    </message>
    <message>
        <source>Resize</source>
        <extracomment>Button that starts the change, before a target is chosen</extracomment>
        <translation>变更规格</translation>
    </message>
    <message>
        <source>Reading the instance…</source>
        <translation>正在读取实例…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <extracomment>Button that starts the change; %1 is an instance type</extracomment>
        <translation>变更为 %1</translation>
    </message>
    <message>
        <source>Add a replica</source>
        <extracomment>Button that starts the change</extracomment>
        <translation>添加副本</translation>
    </message>
    <message>
        <source>Remove a replica</source>
        <extracomment>Button that starts the change</extracomment>
        <translation>删除副本</translation>
    </message>
    <message>
        <source>Resize to %1</source>
        <comment>smaller</comment>
        <extracomment>Button that starts a change to a smaller size; %1 is a capacity, &quot;8 GB&quot;</extracomment>
        <translation>缩容至 %1</translation>
    </message>
</context>
<context>
    <name>dcs::TargetsModel</name>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a target cannot be chosen</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Changes the type of the instance.</source>
        <translation>会变更实例类型。</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Instead of a figure that is not published</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, not available</source>
        <extracomment>Spoken for a cell of a target that cannot be chosen; %1 is the cell&apos;s text</extracomment>
        <translation>%1，不可选</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>dcs::TargetsPane</name>
    <message>
        <source>&amp;Targets</source>
        <translation>可选规格(&amp;T)</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>可选规格</translation>
    </message>
    <message>
        <source>Show &amp;unavailable</source>
        <extracomment>Check box: show the targets that cannot be chosen, too</extracomment>
        <translation>显示不可选项(&amp;U)</translation>
    </message>
</context>
<context>
    <name>dcs::TaskList</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>Kind of a background task, capacity before, capacity after</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>%1 is a duration: &quot;3 min 20 s&quot;</extracomment>
        <translation>约剩余 %1</translation>
    </message>
    <message>
        <source>Background task</source>
        <extracomment>Spoken: one background task of the instance</extracomment>
        <translation>后台任务</translation>
    </message>
    <message>
        <source>Background tasks</source>
        <extracomment>Heading: what the service does or did with the instance in the background</extracomment>
        <translation>后台任务</translation>
    </message>
    <message>
        <source>The background tasks could not be read. %1</source>
        <extracomment>%1 is one line about an error</extracomment>
        <translation>无法读取后台任务。%1</translation>
    </message>
</context>
<context>
    <name>dcs::WindowBanners</name>
    <message>
        <source>Demo: simulated instances. Nothing here is real, nothing costs money.</source>
        <translation>演示：实例均为模拟，不是真实资源，也不产生费用。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
</context>
</TS>
